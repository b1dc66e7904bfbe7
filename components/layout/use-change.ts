'use client';

import { useMutation, type UseMutationOptions } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import { useErrorText } from './use-error-text';

/**
 * A change that a form sends: what failed in the reader's words, by field, and the page anew when
 * it worked.
 */
export function useChange<Data, Failure, Variables>(
  options: UseMutationOptions<Data, Failure, Variables>,
  onDone?: (data: Data) => void,
) {
  const router = useRouter();
  const errorText = useErrorText();
  const {
    mutate,
    reset,
    isPending,
    error: failure,
  } = useMutation({
    ...options,
    onSuccess: (data) => {
      onDone?.(data);
      router.refresh();
    },
  });
  const error = failure ? errorText(failure) : null;
  return {
    change: mutate,
    reset,
    isPending,
    /** what belongs to no field */
    error: error?.field ? null : error,
    errorOf: (field: string) => (error?.field === field ? error.text : undefined),
  };
}
