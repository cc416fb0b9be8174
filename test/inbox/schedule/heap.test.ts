import fc from 'fast-check'
import { expect, it } from 'vitest'
import { Heap } from '../../../src/inbox/schedule/heap.ts'

it('gives values back in their order, whatever was put in and taken out before', () => {
  const steps = fc.array(fc.option(fc.integer(), { freq: 3 }), { maxLength: 60 })
  fc.assert(
    fc.property(steps, (values) => {
      const heap = new Heap<number>((one, other) => one < other)
      const model: number[] = []
      for (const value of values) {
        if (value === null) expect(heap.pop()).toBe(model.shift())
        else {
          heap.push(value)
          model.push(value)
          model.sort((one, other) => one - other)
        }
        expect([heap.size, heap.peek()]).toEqual([model.length, model[0]])
      }
    }),
  )
})
