package org.vouchgate.gateway.persistence;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

/** Lets several threads do the same at once. */
public final class Race {

    private Race() {}

    /** What each of them got. */
    public static <T> List<T> of(int threads, Callable<T> attempt) {
        var start = new CyclicBarrier(threads);
        var pool = Executors.newFixedThreadPool(threads);
        try {
            Callable<T> atOnce = () -> {
                start.await(10, TimeUnit.SECONDS);
                return attempt.call();
            };
            return pool
                    .invokeAll(IntStream.range(0, threads).mapToObj(i -> atOnce).toList(), 60, TimeUnit.SECONDS)
                    .stream()
                    .map(Race::result)
                    .toList();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } finally {
            pool.shutdownNow();
        }
    }

    private static <T> T result(Future<T> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new AssertionError("an attempt failed", e);
        }
    }
}
