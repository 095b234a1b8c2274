import { Component, type ReactNode } from "react";

export interface SectionBoundaryProps {
  readonly message: string;
  readonly children: ReactNode;
}

/** Stops a section that fails to load or render from taking the whole pane down. */
export class SectionBoundary extends Component<SectionBoundaryProps, { readonly hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override render() {
    return this.state.hasFailed ? <p role="alert">{this.props.message}</p> : this.props.children;
  }
}
