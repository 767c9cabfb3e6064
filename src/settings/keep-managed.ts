import { browser } from '../browser';
import { managedArea, managedCache } from '../storage';
import { checked } from './effective';
import { followManaged, type Managed, type ManagedPorts } from './follow-managed';

const ports: ManagedPorts = {
  async read() {
    const raw = await managedArea.get();
    return Object.keys(raw).length > 0 ? { ...checked(raw) } : {};
  },
  onChange: managedArea.onChange,
  byPolicy: async () => (await browser.management.getSelf()).installType === 'admin',
  cache: managedCache,
  after: (ms, call) => void setTimeout(call, ms),
};

/**
 * For the worker, in its first task: keeps the cache that everything else reads in step with the school's
 * policies, checked. `hear` is for what only the worker does, such as a first-run page once `settled`.
 */
export function keepManagedSettings(hear: (state: Managed) => void = () => undefined): void {
  followManaged(ports, hear);
}
