import { the } from '../../composers/publish';
import { nativeForm, noSearch } from '../native-form';

const form = the<HTMLFormElement>('form[method=post]');
// As the software answers it at any address, so does the server of these tests at this one.
form.addEventListener('submit', () => form.setAttribute('action', '/post'));
nativeForm(form, '[name=subject], [name=title], [name=message]', '[name=sbutton], :not([name])');
noSearch('#searchForm');
