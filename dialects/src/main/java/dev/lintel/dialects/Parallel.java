package dev.lintel.dialects;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/**
 * Work on many things at a time, with results in the order of the things. The threads have stacks
 * for values that hang on each other a few thousand steps deep.
 */
final class Parallel {
  /** In bytes; only what is used is taken. */
  private static final long STACK = 512L << 20;

  private Parallel() {}

  /**
   * @param threads how many work at most
   */
  static <T> List<T> map(int count, int threads, IntFunction<T> work) {
    List<AtomicReference<T>> results = new ArrayList<>(count);
    for (int i = 0; i < count; i++) results.add(new AtomicReference<>());
    AtomicInteger next = new AtomicInteger();
    run(
        Math.min(threads, count),
        () -> {
          for (int i = next.getAndIncrement(); i < count; i = next.getAndIncrement())
            results.get(i).set(work.apply(i));
        });
    List<T> all = new ArrayList<>(count);
    for (AtomicReference<T> result : results) all.add(result.get());
    return all;
  }

  /** Runs one piece of work on a thread with a large stack. */
  static <T> T call(Supplier<T> work) {
    return map(1, 1, _ -> work.get()).get(0);
  }

  private static void run(int threads, Runnable work) {
    AtomicReference<Throwable> failure = new AtomicReference<>();
    List<Thread> all = new ArrayList<>();
    for (int i = 0; i < threads; i++) {
      Thread thread = new Thread(null, work, "reader-" + i, STACK);
      thread.setUncaughtExceptionHandler((_, thrown) -> failure.compareAndSet(null, thrown));
      thread.start();
      all.add(thread);
    }
    for (Thread thread : all) join(thread);
    Throwable thrown = failure.get();
    if (thrown instanceof RuntimeException exception) throw exception;
    if (thrown instanceof Error error) throw error;
  }

  private static void join(Thread thread) {
    boolean interrupted = false;
    while (true) {
      try {
        thread.join();
        break;
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) Thread.currentThread().interrupt();
  }
}
