package org.vouchgate.ats.sftp;

import java.util.List;
import java.util.Optional;
import org.vouchgate.ats.AtsAccount;
import org.vouchgate.ats.ConnectorSetting;
import org.vouchgate.ats.ConnectorSetting.Kind;
import org.vouchgate.ats.file.FilePlace;

/** What an admin tells about the file server. */
record SftpSettings(AtsAccount account) {

    private static final String HOST = "host";
    private static final String PORT = "port";
    private static final String USER = "user";
    private static final String HOST_KEY = "host-key";
    private static final String DIRECTORY = "directory";
    private static final String ANSWERS = "answers";
    private static final String PASSWORD = "password";
    private static final String PRIVATE_KEY = "private-key";
    private static final int USUAL_PORT = 22;

    static final List<ConnectorSetting> ALL = List.of(
            new ConnectorSetting(HOST, Kind.TEXT, true, "Server", "The file server's name, reachable from outside."),
            new ConnectorSetting(PORT, Kind.TEXT, false, "Port", "22 unless told otherwise."),
            new ConnectorSetting(USER, Kind.TEXT, true, "User", "Who the gateway logs in as; may write here only."),
            new ConnectorSetting(
                    HOST_KEY,
                    Kind.TEXT,
                    true,
                    "Server's key",
                    "SHA256:… as ssh-keygen -lf prints it on the server. A server with another key is told nothing."),
            new ConnectorSetting(DIRECTORY, Kind.TEXT, false, "Directory", "As the server shows it after login."),
            new ConnectorSetting(
                    ANSWERS,
                    Kind.FLAG,
                    false,
                    "Answer files",
                    "Whether the receiver leaves name.csv.done or name.csv.err when it has taken a file."),
            new ConnectorSetting(PASSWORD, Kind.SECRET, false, "Password", "Or a private key."),
            new ConnectorSetting(
                    PRIVATE_KEY, Kind.SECRET, false, "Private key", "OpenSSH or PEM, without a passphrase."));

    /** Empty if something is missing or no port. */
    Optional<FilePlace> place() {
        var host = account.setting(HOST);
        var user = account.setting(USER);
        var hostKey = account.setting(HOST_KEY);
        var port = port();
        var password = account.secret(PASSWORD);
        var key = account.secret(PRIVATE_KEY);
        if (host.isEmpty()
                || user.isEmpty()
                || hostKey.isEmpty()
                || port.isEmpty()
                || (password.isEmpty() && key.isEmpty())) {
            return Optional.empty();
        }
        return Optional.of(new FilePlace(
                host.get(),
                port.get(),
                user.get(),
                hostKey.get(),
                password,
                key,
                account.setting(DIRECTORY).orElse("")));
    }

    boolean answers() {
        return account.setting(ANSWERS).filter("true"::equals).isPresent();
    }

    private Optional<Integer> port() {
        return Optional.of(account.setting(PORT).orElse(Integer.toString(USUAL_PORT)))
                .filter(text -> text.matches("[1-9]\\d{0,4}"))
                .map(Integer::valueOf)
                .filter(number -> number <= 65_535);
    }
}
