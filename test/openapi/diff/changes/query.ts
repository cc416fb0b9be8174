import { AFTER, after, atBoth, BEFORE, before, platform, type Row } from './edits.ts'

export const query: Row[] = [
  [
    'a parameter goes',
    (c) => before(c).parameters.shift(),
    [`breaking query-removed ${BEFORE} query.SdkAppid`],
  ],
  [
    'a parameter gets another name',
    (c) => Object.assign(before(c).parameters[0] as object, { name: 'SDKAppID' }),
    [
      `breaking query-removed ${BEFORE} query.SdkAppid`,
      `notable query-added ${BEFORE} query.SDKAppID`,
    ],
  ],
  [
    'a parameter need not be there any more',
    platform((p) => Object.assign(p, { required: false })),
    atBoth('breaking query-optional * query.OptPlatform'),
  ],
  [
    'a parameter comes',
    (c) => after(c).parameters.push({ name: 'RequestId', in: 'query', schema: { type: 'string' } }),
    [`notable query-added ${AFTER} query.RequestId`],
  ],
  [
    'a parameter has a new value',
    platform((p) => p.schema['x-extensible-enum'].push('Mac')),
    atBoth('notable value-added * query.OptPlatform'),
  ],
  [
    'a parameter loses a value',
    platform((p) => p.schema['x-extensible-enum'].pop()),
    atBoth('notable value-removed * query.OptPlatform'),
  ],
]
