package org.vouchgate.gateway.platform.network;

import java.util.concurrent.Future;
import org.apache.sshd.client.SshClient;
import org.apache.sshd.client.session.ClientSession;

/** An SSH connection that is logged in. It ends when its time is over, whatever the server is doing. */
final class SshConnection implements AutoCloseable {

    private final SshClient client;
    private final ClientSession session;
    private final Future<?> end;

    SshConnection(SshClient client, ClientSession session, Future<?> end) {
        this.client = client;
        this.session = session;
        this.end = end;
    }

    SftpDirectory directory(String path) {
        return new SftpDirectory(session, path);
    }

    @Override
    public void close() {
        end.cancel(false);
        session.close(true);
        client.stop();
    }
}
