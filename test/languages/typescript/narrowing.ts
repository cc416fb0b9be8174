// With the line that imports MsgBodyElement before it: a switch tells the elements apart, and no other member is there.
export function textOf(element: MsgBodyElement): string | undefined {
  switch (element.MsgType) {
    case 'TIMTextElem':
      return element.MsgContent.Text
    case 'TIMCustomElem':
      return element.MsgContent.Desc
    case 'TIMFaceElem':
      // @ts-expect-error a face has no text
      return element.MsgContent.Text
    default:
      return undefined
  }
}
