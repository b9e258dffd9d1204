import { RefreshCw, ServerCrash } from 'lucide-react';
import { Component, type ReactNode } from 'react';
import { Button } from './Button.tsx';
import { EmptyState } from './EmptyState.tsx';
import { WordingContext } from './use-translate.ts';

type State = { readonly hasFailed: boolean };

/** Keeps a fault in one part of the window from taking the others along. React logs the fault itself. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, State> {
  static override readonly contextType = WordingContext;
  declare context: React.ContextType<typeof WordingContext>;
  override state: State = { hasFailed: false };

  static getDerivedStateFromError(): State {
    return { hasFailed: true };
  }

  override render(): ReactNode {
    if (!this.state.hasFailed) return this.props.children;
    const { translate } = this.context;
    return (
      <EmptyState
        icon={ServerCrash} title={translate('common.crashed')}
        actions={<Button icon={RefreshCw} onPress={() => this.setState({ hasFailed: false })}>{translate('common.retry')}</Button>}
      >
        {translate('common.crashedText')}
      </EmptyState>
    );
  }
}
