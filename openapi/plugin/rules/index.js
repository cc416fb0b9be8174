import { constHasType } from './const-has-type.js'
import { decisions } from './decisions.js'
import { disputedForms } from './disputed-forms.js'
import { enumDescriptions } from './enum-descriptions.js'
import { examplesExist } from './examples-exist.js'
import { extensibleEnumMap } from './extensible-enum-map.js'
import { extensionShape } from './extension-shape.js'
import { fieldDescription } from './field-description.js'
import { identity } from './identity.js'
import { knownExtension } from './known-extension.js'
import { noAllOf } from './no-all-of.js'
import { noFormat } from './no-format.js'
import { operationComplete } from './operation-complete.js'
import { operationName } from './operation-name.js'
import { requestOpen } from './request-open.js'
import { timeUnit } from './time-unit.js'
import { untypedField } from './untyped-field.js'

/**
 * The house rules by name; each is enabled in openapi/redocly.yaml and has a bad example in
 * test/plugin/.
 */
export const rules = {
  'operation-name': operationName,
  'operation-complete': operationComplete,
  'examples-exist': examplesExist,
  decisions,
  identity,
  'disputed-forms': disputedForms,
  'field-description': fieldDescription,
  'untyped-field': untypedField,
  'const-has-type': constHasType,
  'request-open': requestOpen,
  'extensible-enum-map': extensibleEnumMap,
  'enum-descriptions': enumDescriptions,
  'no-format': noFormat,
  'no-all-of': noAllOf,
  'time-unit': timeUnit,
  'known-extension': knownExtension,
  'extension-shape': extensionShape,
}
