// A form that React sends where scripts run, and the browser where none do.
import { Form, type FormProps } from '@remix-run/react';
import { forwardRef } from 'react';

/**
 * It is sent to the page it stands on. Remix would ask the server which page that is as soon as the form is there: it knows, and
 * where an answer leads elsewhere it asks then (decision 072).
 */
export const PostForm = forwardRef<
  HTMLFormElement,
  Omit<FormProps, 'method' | 'action' | 'discover' | 'ref'>
>(function PostForm(props, ref) {
  return <Form method="post" discover="none" {...props} ref={ref} />;
});
