package org.vouchgate.acceptance.faults;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * Passes bytes on to a server behind it, and can tell it what a server that is busy does not notice: that whoever called
 * has closed the connection.
 */
final class Passage implements AutoCloseable {

    private final int to;
    private final ServerSocket entrance;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Map<Integer, CountDownLatch> callers = new ConcurrentHashMap<>();

    Passage(int to) {
        this.to = to;
        try {
            entrance = new ServerSocket(0, 200, InetAddress.getByName("127.0.0.1"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        threads.execute(this::open);
    }

    int port() {
        return entrance.getLocalPort();
    }

    /**
     * Whether the caller has left, or leaves within this time.
     *
     * @param port from which the connection comes, as the server sees it
     */
    boolean hasLeft(int port, Duration within) throws InterruptedException {
        var left = callers.get(port);
        return left == null || left.await(within.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public void close() throws IOException {
        entrance.close();
        threads.shutdownNow();
    }

    private void open() {
        while (!entrance.isClosed()) {
            try {
                var near = entrance.accept();
                threads.execute(() -> pass(near));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void pass(Socket near) {
        try (near;
                var far = new Socket(InetAddress.getByName("127.0.0.1"), to)) {
            var left = new CountDownLatch(1);
            callers.put(far.getLocalPort(), left);
            threads.execute(() -> copy(far, near));
            copy(near, far);
            left.countDown();
            callers.remove(far.getLocalPort());
        } catch (IOException over) {
            close(near);
        }
    }

    /** Until one of them has nothing more to say; then the other hears so. */
    private static void copy(Socket from, Socket to) {
        try {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException broken) {
            close(to);
        }
        close(to);
    }

    private static void close(Closeable socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
