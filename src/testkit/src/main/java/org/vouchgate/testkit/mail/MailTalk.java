package org.vouchgate.testkit.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;

/** One conversation with a {@link MailServer}. */
final class MailTalk {

    private final Optional<SSLContext> tls;
    private final Optional<String> login;
    private final Map<String, String> replies;
    private final Mailbox mailbox;
    private Socket socket;
    private BufferedReader lines;
    private OutputStream out;
    private boolean secure;
    private String user = "";
    private String from = "";
    private String to = "";

    MailTalk(
            Socket socket,
            Optional<SSLContext> tls,
            Optional<String> login,
            Map<String, String> replies,
            Mailbox mailbox)
            throws IOException {
        this.tls = tls;
        this.login = login;
        this.replies = replies;
        this.mailbox = mailbox;
        use(socket);
    }

    void run() throws IOException {
        say("220 localhost ready");
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            var command = line.toUpperCase(Locale.ROOT);
            if (command.startsWith("QUIT")) {
                say("221 bye");
                return;
            }
            obey(line, command);
        }
    }

    private void obey(String line, String command) throws IOException {
        if (command.startsWith("EHLO") || command.startsWith("HELO")) {
            hello();
        } else if (command.startsWith("STARTTLS")) {
            startTls();
        } else if (command.startsWith("AUTH PLAIN")) {
            authenticate(line);
        } else if (command.startsWith("MAIL FROM:")) {
            mail(line);
        } else if (command.startsWith("RCPT TO:")) {
            to = address(line);
            say(replies.getOrDefault(to, "250 ok"));
        } else if (command.startsWith("DATA")) {
            data();
        } else {
            say(command.startsWith("RSET") || command.startsWith("NOOP") ? "250 ok" : "502 not known");
        }
    }

    private void hello() throws IOException {
        say("250-localhost");
        if (tls.isPresent() && !secure) {
            say("250-STARTTLS");
        }
        if (login.isPresent() && (secure || tls.isEmpty())) {
            say("250-AUTH PLAIN");
        }
        say("250 8BITMIME");
    }

    private void startTls() throws IOException {
        if (tls.isEmpty() || secure) {
            say("502 not offered");
            return;
        }
        say("220 go ahead");
        var wrapped =
                (SSLSocket) tls.get().getSocketFactory().createSocket(socket, "localhost", socket.getPort(), true);
        wrapped.setUseClientMode(false);
        wrapped.startHandshake();
        use(wrapped);
        secure = true;
    }

    private void authenticate(String line) throws IOException {
        var initial = line.substring("AUTH PLAIN".length()).strip();
        if (initial.isEmpty()) {
            say("334 ");
            initial = lines.readLine();
        }
        var given = new String(Base64.getDecoder().decode(initial), StandardCharsets.UTF_8);
        var known = given.substring(given.indexOf('\0') + 1);
        if (login.filter(known::equals).isPresent()) {
            user = known.substring(0, known.indexOf('\0'));
            say("235 welcome");
        } else {
            say("535 5.7.8 not with that");
        }
    }

    private void mail(String line) throws IOException {
        if (tls.isPresent() && !secure) {
            say("530 5.7.0 STARTTLS first");
        } else if (login.isPresent() && user.isEmpty()) {
            say("530 5.7.0 say who you are");
        } else {
            from = address(line);
            say("250 ok");
        }
    }

    private void data() throws IOException {
        say("354 go ahead");
        var source = new StringBuilder();
        for (var line = lines.readLine(); line != null && !line.equals("."); line = lines.readLine()) {
            source.append(line.startsWith(".") ? line.substring(1) : line).append("\r\n");
        }
        mailbox.put(new Mailbox.Received(secure, user, from, to, source.toString()));
        say("250 taken");
    }

    private void use(Socket now) throws IOException {
        socket = now;
        lines = new BufferedReader(new InputStreamReader(now.getInputStream(), StandardCharsets.UTF_8));
        out = now.getOutputStream();
    }

    private void say(String reply) throws IOException {
        out.write((reply + "\r\n").getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private static String address(String line) {
        return line.substring(line.indexOf('<') + 1, line.indexOf('>'));
    }
}
