package org.vouchgate.gateway.platform.network;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.lang.System.Logger.Level;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;
import org.vouchgate.gateway.platform.FetchSettings;
import org.vouchgate.gateway.platform.MailSettings;
import org.vouchgate.gateway.platform.MailSettings.Login;
import org.vouchgate.gateway.platform.MailSettings.Security;
import org.vouchgate.gateway.platform.MailSettings.Server;

/** Hands mails to the operator's mail server, over TLS, one connection for each. */
@ApplicationScoped
public class MailPost {

    private static final System.Logger LOG = System.getLogger(MailPost.class.getName());
    private static final String PROTOCOL = "smtp";
    private static final String CONNECT_MILLIS = "10000";
    private static final String ANSWER_MILLIS = "20000";

    /** RFC 5321, section 4.2: three digits, perhaps followed by what a person may read. */
    private static final Pattern REPLY = Pattern.compile("\\s*([2-5])\\d\\d[ -].*", Pattern.DOTALL);

    @Inject
    MailSettings settings;

    @Inject
    FetchSettings fetch;

    private Session session;

    @PostConstruct
    void prepare() {
        session = Session.getInstance(settings.server().map(this::properties).orElseGet(Properties::new));
    }

    /** Hands one mail over. */
    public Posted send(OutgoingMail mail) {
        if (settings.server().isEmpty()) {
            return new Posted.Later("No mail server is set.");
        }
        if (!MailSettings.isAddress(mail.to())) {
            return new Posted.Refused("This is no e-mail address.");
        }
        var server = settings.server().get();
        try (var transport = session.getTransport(PROTOCOL)) {
            connect(transport, server);
            var message = new MimeMessage(session, new ByteArrayInputStream(MimeText.of(mail, settings)));
            transport.sendMessage(message, new InternetAddress[] {new InternetAddress(mail.to(), true)});
            return new Posted.Taken();
        } catch (AuthenticationFailedException e) {
            LOG.log(Level.WARNING, "the mail server does not accept gateway.mail.user and gateway.mail.password");
            return new Posted.Later("The mail server did not let the gateway in.");
        } catch (SendFailedException e) {
            return answered(e);
        } catch (MessagingException e) {
            return notReached(e);
        }
    }

    private static void connect(Transport transport, Server server) throws MessagingException {
        transport.connect(
                server.host(),
                server.port(),
                server.login().map(Login::user).orElse(null),
                server.login().map(Login::password).orElse(null));
    }

    private Properties properties(Server server) {
        var properties = new Properties();
        var prefix = "mail." + PROTOCOL;
        properties.setProperty(prefix + ".connectiontimeout", CONNECT_MILLIS);
        properties.setProperty(prefix + ".timeout", ANSWER_MILLIS);
        properties.setProperty(prefix + ".writetimeout", ANSWER_MILLIS);
        properties.setProperty(prefix + ".auth", String.valueOf(server.login().isPresent()));
        properties.setProperty(prefix + ".from", settings.from());
        // Neither the machine's name nor its user's is anybody's business.
        properties.setProperty(
                prefix + ".localhost", settings.from().substring(settings.from().lastIndexOf('@') + 1));
        if (server.security() != Security.NONE) {
            properties.setProperty(prefix + ".ssl.enable", String.valueOf(server.security() == Security.TLS));
            properties.setProperty(prefix + ".starttls.enable", String.valueOf(server.security() == Security.STARTTLS));
            properties.setProperty(
                    prefix + ".starttls.required", String.valueOf(server.security() == Security.STARTTLS));
            properties.setProperty(prefix + ".ssl.checkserveridentity", "true");
            properties.setProperty(prefix + ".ssl.protocols", "TLSv1.3 TLSv1.2");
            properties.put(
                    prefix + ".ssl.socketFactory", OwnAuthorities.tls(fetch).getSocketFactory());
        }
        return properties;
    }

    /** The server spoke: for good if it says five hundred, for now if it says four hundred. */
    private static Posted answered(SendFailedException failed) {
        var reply = reply(failed);
        return reply.filter(text -> text.startsWith("5")).isPresent()
                ? new Posted.Refused(reply.get())
                : new Posted.Later(reply.orElse("The mail server did not take it."));
    }

    private static Posted notReached(MessagingException failed) {
        LOG.log(Level.INFO, "a mail was not handed over: {0}", failed.getClass().getSimpleName());
        return new Posted.Later(
                reply(failed).orElse("The mail server could not be reached, or not over a connection that is secure."));
    }

    /** The last reply there is, on one line: servers say more about the address than about the mail as a whole. */
    private static Optional<String> reply(MessagingException failed) {
        var found = Optional.<String>empty();
        Exception next = failed;
        while (next instanceof MessagingException known) {
            var said = Optional.ofNullable(known.getMessage()).orElse("");
            if (REPLY.matcher(said).matches()) {
                found = Optional.of(said.replaceAll("[\\p{Cntrl}\\s]+", " ").strip());
            }
            next = known.getNextException();
        }
        return found;
    }
}
