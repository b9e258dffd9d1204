import { $isHeadingNode } from '@lexical/rich-text';
import { $getRoot } from 'lexical';
import { sectionBeside, sectionEnd } from '../../../shared/article/outline.ts';
import { $getBlockId } from '../nodes/block-id.ts';

/** Lets a section and its neighbour change places, with everything in them. @returns false at either end, with nothing moved. */
export function $moveSection(id: string, direction: 'up' | 'down'): boolean {
  const nodes = $getRoot().getChildren();
  const headings = nodes.flatMap((node, index) => ($isHeadingNode(node) ? { id: $getBlockId(node), level: Number(node.getTag().slice(1)), index } : []));
  const other = sectionBeside(headings, id, direction);
  if (other === null) return false;
  const placeOf = (sought: string): number => headings.findIndex((heading) => heading.id === sought);
  const [first, second] = direction === 'down' ? [placeOf(id), placeOf(other)] : [placeOf(other), placeOf(id)];
  const target = nodes[headings[first]?.index ?? -1];
  const end = headings[sectionEnd(headings, second)]?.index ?? nodes.length;
  for (const node of nodes.slice(headings[second]?.index, end)) target?.insertBefore(node, false);
  return true;
}
