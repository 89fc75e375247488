package org.vouchgate.gateway.platform;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How mails to candidates are sent.
 *
 * @param server         the mail server; without one no mail is sent, and recruiters pass the link on themselves
 * @param from           the address mails come from
 * @param replyTo        where answers to them go, if not there
 * @param attempts       after how many failed attempts a person has to look
 * @param retryBase      how long after the first failure it is tried again; twice as long after each further one
 * @param reminderBefore how long before a request lapses its candidate is reminded once; zero for not at all
 */
public record MailSettings(
        Optional<Server> server,
        String from,
        Optional<String> replyTo,
        int attempts,
        Duration retryBase,
        Duration reminderBefore) {

    private static final Pattern ADDRESS = Pattern.compile("[^\\s<>@,;:\"()\\[\\]\\\\\\p{Cntrl}]+@[A-Za-z0-9.-]+");
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "::1");
    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);

    /** How the connection with the server is protected. */
    public enum Security {
        /** Begun in the clear and turned into TLS before anything is said; without it nothing is sent. */
        STARTTLS,
        /** TLS from the first byte. */
        TLS,
        /** None; to this machine only. */
        NONE
    }

    /**
     * A mail server.
     *
     * @param login with which the gateway makes itself known there
     */
    public record Server(String host, int port, Security security, Optional<Login> login) {

        boolean isOnThisMachine() {
            return LOOPBACK.contains(host);
        }
    }

    /** A user and a password. */
    public record Login(String user, String password) {

        /** Keeps the password out of logs. */
        @Override
        public String toString() {
            return "Login[...]";
        }
    }

    public MailSettings {
        DeliverySettings.within("gateway.mail.attempts", attempts, 100);
        DeliverySettings.within("gateway.mail.retry-base", retryBase, Duration.ofMillis(100), LONGEST_PAUSE);
        DeliverySettings.within("gateway.mail.reminder-before", reminderBefore, Duration.ZERO, Duration.ofDays(30));
        if (server.isPresent() && !isAddress(from)) {
            throw new IllegalArgumentException("gateway.mail.from must be an address such as jobs@employer.example");
        }
        if (replyTo.isPresent() && !isAddress(replyTo.get())) {
            throw new IllegalArgumentException(
                    "gateway.mail.reply-to must be an address such as jobs@employer.example");
        }
        if (server.isPresent()
                && server.get().security() == Security.NONE
                && !server.get().isOnThisMachine()) {
            throw new IllegalArgumentException(
                    "gateway.mail.security=none is for a mail server on this machine only: the links in mails are secret");
        }
    }

    /** Nobody is sent anything. */
    public static MailSettings off() {
        return new MailSettings(Optional.empty(), "", Optional.empty(), 10, Duration.ofMinutes(1), Duration.ZERO);
    }

    static MailSettings of(
            Optional<String> host,
            Optional<Integer> port,
            String security,
            Optional<String> user,
            Optional<String> password,
            MailSettings rest) {
        if (user.isPresent() != password.isPresent()) {
            throw new IllegalArgumentException("gateway.mail.user and gateway.mail.password go together");
        }
        var how = security(security);
        var server = host.filter(name -> !name.isBlank())
                .map(name -> new Server(
                        name, port(port, how), how, user.map(known -> new Login(known, password.orElseThrow()))));
        return new MailSettings(
                server, rest.from(), rest.replyTo(), rest.attempts(), rest.retryBase(), rest.reminderBefore());
    }

    /** Whether mails are sent at all. */
    public boolean isOn() {
        return server.isPresent();
    }

    /** Whether the connection is in the clear, which the demo alone may do. */
    boolean isInTheClear() {
        return server.filter(known -> known.security() == Security.NONE).isPresent();
    }

    /**
     * How long to wait after a failed attempt.
     *
     * @param failures how many there were, at least one
     */
    public Duration pause(int failures) {
        var doubled = retryBase.multipliedBy(1L << Math.min(failures - 1, 16));
        return doubled.compareTo(LONGEST_PAUSE) < 0 ? doubled : LONGEST_PAUSE;
    }

    /** Whether something is an e-mail address, and nothing but one. */
    public static boolean isAddress(String text) {
        return text.length() <= 320 && ADDRESS.matcher(text).matches();
    }

    private static Security security(String name) {
        return switch (name) {
            case "starttls" -> Security.STARTTLS;
            case "tls" -> Security.TLS;
            case "none" -> Security.NONE;
            default ->
                throw new IllegalArgumentException("gateway.mail.security must be starttls, tls or none, was " + name);
        };
    }

    private static int port(Optional<Integer> port, Security security) {
        int usual = security == Security.STARTTLS ? 587 : security == Security.TLS ? 465 : 25;
        int chosen = port.orElse(usual);
        DeliverySettings.within("gateway.mail.port", chosen, 65_535);
        return chosen;
    }
}
