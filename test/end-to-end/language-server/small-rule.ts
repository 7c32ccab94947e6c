/** A rule whose messages have every kind of quick fix. */

import {replaceRule} from '../../fix/replace.ts'

export default replaceRule(
  {
    recieve: ['receive'],
    ' twice': [''],
    'A| end': [','],
    choice: ['selection', 'option']
  },
  'warn',
  'small'
)
