import { CircleAlert, Info, TriangleAlert, type LucideIcon } from 'lucide-react';
import type { Finding } from '../../shared/checks/finding.ts';

type Severity = Finding['severity'];

/** The gravest first. */
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'hint'];
export const SEVERITY_ICONS: Record<Severity, LucideIcon> = { error: CircleAlert, warning: TriangleAlert, hint: Info };

export function gravest(severities: readonly Severity[]): Severity {
  return SEVERITIES.find((severity) => severities.includes(severity)) ?? 'hint';
}
