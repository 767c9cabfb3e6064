import { SETTINGS, type Setting } from './schema';

interface Property {
  readonly type: 'boolean' | 'integer' | 'string' | 'array';
  readonly title: string;
  readonly description: string;
  readonly enum?: readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly items?: { readonly type: 'string' };
}

function property(setting: Setting): Property {
  const told = { title: setting.title, description: setting.description };
  switch (setting.kind) {
    case 'bool':
      return { type: 'boolean', ...told };
    case 'int':
      return { type: 'integer', ...told, minimum: setting.min, maximum: setting.max };
    case 'enum':
      return { type: 'string', ...told, enum: setting.choices };
    case 'string':
      return { type: 'string', ...told };
    case 'stringList':
      return { type: 'array', ...told, items: { type: 'string' } };
  }
}

/**
 * The schema that Chromium reads. Loose on purpose: the browser drops a value that fails it in silence,
 * while our own reader says why. Other keywords are ignored, or make the whole package invalid.
 */
export function managedSchema(): { readonly type: 'object'; readonly properties: Readonly<Record<string, Property>> } {
  return { type: 'object', properties: Object.fromEntries(Object.entries(SETTINGS).map(([key, setting]) => [key, property(setting)])) };
}
