package org.vouchgate.testkit.mail;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/**
 * A mail server on loopback (RFC 5321) that demands STARTTLS (RFC 3207) where it has a certificate, and a login (RFC 4954)
 * where it knows one. It delivers nothing: what it takes on is read from its {@link Mailbox}.
 */
public final class MailServer implements Closeable {

    private final ServerSocket socket;
    private final Optional<SSLContext> tls;
    private final Optional<String> login;
    private final Mailbox mailbox = new Mailbox();
    private final Map<String, String> replies = new ConcurrentHashMap<>();
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final ExecutorService threads = Executors.newCachedThreadPool();

    private MailServer(Optional<SSLContext> tls, Optional<String> login) {
        this.tls = tls;
        this.login = login;
        try {
            socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        threads.execute(this::serve);
    }

    /** Speaks in the clear, and lets everybody send. */
    public static MailServer inTheClear() {
        return new MailServer(Optional.empty(), Optional.empty());
    }

    /**
     * Takes nothing before STARTTLS.
     *
     * @param certificate with the key of {@code localhost}
     * @param user        who may send, with that password
     */
    public static MailServer withStartTls(KeyStore certificate, String keyPassword, String user, String password) {
        return new MailServer(Optional.of(context(certificate, keyPassword)), Optional.of(user + "\0" + password));
    }

    public int port() {
        return socket.getLocalPort();
    }

    public Mailbox mailbox() {
        return mailbox;
    }

    /** Answers mail for an address with this from now on, such as {@code 550 5.1.1 No such mailbox}. */
    public void answer(String address, String reply) {
        replies.put(address, reply);
    }

    /** Takes mail for an address again. */
    public void take(String address) {
        replies.remove(address);
    }

    @Override
    public void close() throws IOException {
        socket.close();
        for (var each : open) {
            each.close();
        }
        threads.shutdownNow();
    }

    private void serve() {
        while (!socket.isClosed()) {
            try {
                var caller = socket.accept();
                open.add(caller);
                threads.execute(() -> talk(caller));
            } catch (IOException e) {
                return; // closed
            }
        }
    }

    private void talk(Socket caller) {
        try (caller) {
            new MailTalk(caller, tls, login, replies, mailbox).run();
        } catch (IOException e) {
            // whoever hangs up has said enough
        } finally {
            open.remove(caller);
        }
    }

    private static SSLContext context(KeyStore certificate, String keyPassword) {
        try {
            var keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            keys.init(certificate, keyPassword.toCharArray());
            var context = SSLContext.getInstance("TLS");
            context.init(keys.getKeyManagers(), null, null);
            return context;
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
