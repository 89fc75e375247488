package org.vouchgate.gateway.platform.network;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.function.Function;
import org.vouchgate.ats.file.AtsFiles;
import org.vouchgate.ats.file.FilePlace;
import org.vouchgate.ats.file.FileReply;
import org.vouchgate.gateway.platform.FetchSettings;
import org.vouchgate.gateway.platform.InternalHosts;

/**
 * Carries connectors' files over SFTP. Each call is a connection of its own, so nothing is kept between employers; the
 * places that may be reached are those that may be reached over HTTP.
 */
@ApplicationScoped
public class GuardedAtsFiles implements AtsFiles {

    private static final int LARGEST_WRITTEN = 32 * 1024 * 1024;
    private static final int LARGEST_READ = 1024 * 1024;
    private static final int LONGEST_NAME = 200;

    @Inject
    FetchSettings settings;

    @Inject
    InternalHosts internal;

    @Resource
    ManagedScheduledExecutorService timer;

    @Override
    public FileReply write(FilePlace place, String name, byte[] content) {
        var checked = checked(name);
        return content.length > LARGEST_WRITTEN
                ? new FileReply.Refused("The file is larger than this gateway writes")
                : in(place, directory -> directory.write(checked, content));
    }

    @Override
    public FileReply read(FilePlace place, String name) {
        var checked = checked(name);
        return in(place, directory -> directory.read(checked, LARGEST_READ));
    }

    private FileReply in(FilePlace place, Function<SftpDirectory, FileReply> work) {
        InetAddress[] addresses;
        try {
            addresses = new AddressGuard(settings.allowLoopback(), internal::include).resolve(place.host());
        } catch (UnknownHostException e) {
            return e.getCause() instanceof AddressGuard.RefusedAddressException
                    ? new FileReply.Forbidden()
                    : new FileReply.NoAnswer(false);
        }
        try (var connection = new SshLogin(place, addresses, settings.timeout(), timer).open()) {
            return work.apply(connection.directory(place.directory()));
        } catch (SshLogin.FailedException e) {
            return e.reply();
        }
    }

    /** Names are the connector's own; a path in one is a defect, and must not become a way out of the directory. */
    private static String checked(String name) {
        if (!name.matches("[0-9A-Za-z_][0-9A-Za-z_.-]*") || name.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("not a plain file name");
        }
        return name;
    }
}
