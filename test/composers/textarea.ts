import { onPress, publish, the } from './publish';

const box = the<HTMLTextAreaElement>('textarea');
onPress((event) => {
  if (!box.value.trim()) return;
  publish(box.value, event);
  box.value = '';
});
