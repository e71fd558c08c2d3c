export * from './review';
export * from './review-form';
export * from './dismissals';
export { planEdits } from './edit-plan';
export { findingsAt } from './mark-plan';
export * from './report';
export * from './text-report';
export * from './reason-prompt';
export * from './smallest-change';
