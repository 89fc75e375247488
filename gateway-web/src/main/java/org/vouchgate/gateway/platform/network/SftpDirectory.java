package org.vouchgate.gateway.platform.network;

import java.io.IOException;
import org.apache.sshd.client.session.ClientSession;
import org.apache.sshd.sftp.client.SftpClient;
import org.apache.sshd.sftp.client.SftpClient.OpenMode;
import org.apache.sshd.sftp.client.SftpClientFactory;
import org.apache.sshd.sftp.client.extensions.openssh.OpenSSHPosixRenameExtension;
import org.apache.sshd.sftp.common.SftpConstants;
import org.apache.sshd.sftp.common.SftpException;
import org.vouchgate.ats.file.FileReply;

/**
 * One directory of a server. Files appear whole or not at all: they are written beside, measured, and renamed.
 *
 * @see <a href="https://datatracker.ietf.org/doc/html/draft-ietf-secsh-filexfer-02">SFTP, version 3</a>
 */
final class SftpDirectory {

    private static final int VERSION = 3; // what OpenSSH speaks
    private static final String UNFINISHED = ".part";
    private static final int CHUNK = 32 * 1024; // the most that every server takes at once

    private final ClientSession session;
    private final String path;

    SftpDirectory(ClientSession session, String path) {
        this.session = session;
        this.path = path.isEmpty() || path.endsWith("/") ? path : path + "/";
    }

    FileReply write(String name, byte[] content) {
        var renaming = false;
        try (var sftp = SftpClientFactory.instance().createSftpClient(session, VERSION)) {
            var unfinished = path + name + UNFINISHED;
            fill(sftp, unfinished, content);
            renaming = true;
            rename(sftp, unfinished, path + name);
            return new FileReply.Done();
        } catch (SftpException e) {
            return refusal(e, renaming);
        } catch (IOException e) {
            return new FileReply.NoAnswer(renaming);
        }
    }

    FileReply read(String name, int limit) {
        try (var sftp = SftpClientFactory.instance().createSftpClient(session, VERSION);
                var content = sftp.read(path + name)) {
            var bytes = content.readNBytes(limit + 1);
            return bytes.length > limit
                    ? new FileReply.Refused("The file is larger than this gateway reads")
                    : new FileReply.Content(bytes);
        } catch (SftpException e) {
            return e.getStatus() == SftpConstants.SSH_FX_NO_SUCH_FILE ? new FileReply.Missing() : refusal(e, false);
        } catch (IOException e) {
            return new FileReply.NoAnswer(false);
        }
    }

    private static void fill(SftpClient sftp, String file, byte[] content) throws IOException {
        try (var handle = sftp.open(file, OpenMode.Write, OpenMode.Create, OpenMode.Truncate)) {
            for (int from = 0; from < content.length; from += CHUNK) {
                sftp.write(handle, from, content, from, Math.min(CHUNK, content.length - from));
            }
            if (sftp.stat(handle).getSize() != content.length) {
                throw new IOException("the server holds another number of bytes than were sent");
            }
        }
    }

    /** Servers without OpenSSH's extension do not rename over a file that is there. */
    private static void rename(SftpClient sftp, String from, String to) throws IOException {
        var atomic = sftp.getExtension(OpenSSHPosixRenameExtension.class);
        if (atomic != null && atomic.isSupported()) {
            atomic.posixRename(from, to);
            return;
        }
        try {
            sftp.remove(to);
        } catch (SftpException e) {
            if (e.getStatus() != SftpConstants.SSH_FX_NO_SUCH_FILE) {
                throw e;
            }
        }
        sftp.rename(from, to);
    }

    /** What the server says is not repeated: it can name files and people. */
    private static FileReply refusal(SftpException e, boolean perhapsDone) {
        return switch (e.getStatus()) {
            case SftpConstants.SSH_FX_PERMISSION_DENIED ->
                new FileReply.Refused("The file server does not grant the right to do this in the directory");
            case SftpConstants.SSH_FX_NO_SUCH_FILE -> new FileReply.Refused("The directory is not on the file server");
            case SftpConstants.SSH_FX_NO_CONNECTION, SftpConstants.SSH_FX_CONNECTION_LOST ->
                new FileReply.NoAnswer(perhapsDone);
            default -> new FileReply.Refused("The file server refuses, with status " + e.getStatus());
        };
    }
}
