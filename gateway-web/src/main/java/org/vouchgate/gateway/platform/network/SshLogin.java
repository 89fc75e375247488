package org.vouchgate.gateway.platform.network;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.sshd.client.SshClient;
import org.apache.sshd.client.session.ClientSession;
import org.apache.sshd.common.NamedResource;
import org.apache.sshd.common.SshConstants;
import org.apache.sshd.common.SshException;
import org.apache.sshd.common.config.keys.FilePasswordProvider;
import org.apache.sshd.common.util.security.SecurityUtils;
import org.vouchgate.ats.file.FilePlace;
import org.vouchgate.ats.file.FileReply;
import org.vouchgate.ats.secret.Secret;

/** Logs in to a file server whose key was named beforehand. Nothing is told to a server that shows another key. */
final class SshLogin {

    /** There is no connection; the reply says why. */
    static final class FailedException extends Exception {

        private static final long serialVersionUID = 1L;

        private final transient FileReply reply;

        FailedException(FileReply reply) {
            super(reply.toString());
            this.reply = reply;
        }

        FileReply reply() {
            return reply;
        }
    }

    private static final Duration CONNECT = Duration.ofSeconds(5);

    private final FilePlace place;
    private final InetAddress[] addresses;
    private final Duration patience;
    private final ScheduledExecutorService timer;

    SshLogin(FilePlace place, InetAddress[] addresses, Duration patience, ScheduledExecutorService timer) {
        this.place = place;
        this.addresses = addresses.clone();
        this.patience = patience;
        this.timer = timer;
    }

    /** A server has keys of several types, and only one was named: asks for the others, until it shows that one. */
    SshConnection open() throws FailedException {
        var types = new ArrayList<>(SshClients.HOST_KEYS);
        var shown = false;
        var left = true;
        while (left && !types.isEmpty()) {
            var pinned = new PinnedKey(place.hostKey());
            try {
                return connected(SshClients.knowing(pinned, types, place));
            } catch (IOException e) {
                var refused = pinned.refusedType();
                if (refused.isEmpty()) {
                    throw new FailedException(shown ? new FileReply.Forbidden() : silence(e));
                }
                shown = true;
                left = types.removeAll(SshClients.signaturesOf(refused.get()));
            }
        }
        throw new FailedException(new FileReply.Forbidden());
    }

    private SshConnection connected(SshClient client) throws IOException, FailedException {
        var complete = false;
        try {
            client.start();
            var session = session(client);
            var end = timer.schedule(() -> session.close(true), patience.toMillis(), TimeUnit.MILLISECONDS);
            var connection = new SshConnection(client, session, end);
            authenticate(session);
            complete = true;
            return connection;
        } finally {
            if (!complete) {
                client.stop();
            }
        }
    }

    private ClientSession session(SshClient client) throws IOException {
        var failure = new IOException("the name leads nowhere");
        for (var address : addresses) {
            try {
                return client.connect(place.user(), new InetSocketAddress(address, place.port()))
                        .verify(CONNECT)
                        .getClientSession();
            } catch (IOException e) {
                failure = e;
            }
        }
        throw failure;
    }

    private void authenticate(ClientSession session) throws IOException, FailedException {
        place.password().map(Secret::reveal).ifPresent(session::addPasswordIdentity);
        if (place.privateKey().isPresent()) {
            keys(place.privateKey().get()).forEach(session::addPublicKeyIdentity);
        }
        session.auth().verify(patience);
    }

    private static List<KeyPair> keys(Secret key) throws FailedException {
        try {
            var keys = new ArrayList<KeyPair>();
            var pairs = SecurityUtils.loadKeyPairIdentities(
                    null,
                    NamedResource.ofName("private key"),
                    new ByteArrayInputStream(key.reveal().getBytes(StandardCharsets.UTF_8)),
                    FilePasswordProvider.EMPTY);
            if (pairs != null) {
                pairs.forEach(keys::add);
            }
            if (!keys.isEmpty()) {
                return keys;
            }
        } catch (IOException | GeneralSecurityException e) {
            // what it says can quote the key
        }
        throw new FailedException(new FileReply.Refused(
                "The private key cannot be read; an OpenSSH or PEM key without a passphrase is expected"));
    }

    private static FileReply silence(IOException e) {
        return e instanceof SshException ssh
                        && ssh.getDisconnectCode() == SshConstants.SSH2_DISCONNECT_NO_MORE_AUTH_METHODS_AVAILABLE
                ? new FileReply.Refused("The file server refuses the login")
                : new FileReply.NoAnswer(false);
    }
}
