package org.vouchgate.gateway.platform.network;

import jakarta.mail.internet.MimeUtility;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.Optional;
import org.vouchgate.gateway.platform.MailSettings;

/**
 * Writes a mail as RFC 5322 and RFC 2045 want it, text first and HTML second. Its bytes are ASCII whatever its words are, so no
 * server on the way has to change them.
 */
final class MimeText {

    private static final DateTimeFormatter DATE = DateTimeFormatter.RFC_1123_DATE_TIME.withZone(ZoneOffset.UTC);
    private static final String END = "\r\n";

    private MimeText() {}

    static byte[] of(OutgoingMail mail, MailSettings settings) {
        var boundary = "=_" + mail.id();
        var lines = new StringBuilder();
        header(lines, "Date", DATE.format(mail.at()));
        header(lines, "From", settings.from());
        settings.replyTo().ifPresent(address -> header(lines, "Reply-To", address));
        header(lines, "To", mail.to());
        header(lines, "Message-ID", "<" + mail.id() + "@" + domain(settings.from()) + ">");
        header(lines, "Subject", encoded(mail.subject()));
        // Vacation messages and list robots leave it alone (RFC 3834, section 5).
        header(lines, "Auto-Submitted", "auto-generated");
        header(lines, "Content-Language", mail.language());
        header(lines, "MIME-Version", "1.0");
        header(lines, "Content-Type", "multipart/alternative; boundary=\"" + boundary + "\"");
        part(lines, boundary, "text/plain", mail.text());
        part(lines, boundary, "text/html", mail.html());
        lines.append("--").append(boundary).append("--").append(END);
        return lines.toString().getBytes(StandardCharsets.US_ASCII);
    }

    private static void header(StringBuilder lines, String name, String value) {
        lines.append(name).append(": ").append(oneLine(value)).append(END);
    }

    private static void part(StringBuilder lines, String boundary, String type, String content) {
        lines.append(END).append("--").append(boundary).append(END);
        header(lines, "Content-Type", type + "; charset=utf-8");
        header(lines, "Content-Transfer-Encoding", "base64");
        lines.append(END)
                .append(Base64.getMimeEncoder().encodeToString(content.getBytes(StandardCharsets.UTF_8)))
                .append(END);
    }

    /** A header ends at its line's end, unless the next one begins with a blank as encoded words do when they are many. */
    private static String oneLine(String value) {
        if (value.replace("\r\n ", "").chars().anyMatch(character -> character < ' ' || character > '~')) {
            throw new IllegalArgumentException("a header of a mail is one line of ASCII");
        }
        return value;
    }

    private static String encoded(String subject) {
        var visible = Optional.of(subject.replaceAll("\\p{Cntrl}+", " ").strip())
                .filter(text -> !text.isEmpty())
                .orElse("-");
        try {
            return MimeUtility.fold("Subject: ".length(), MimeUtility.encodeText(visible, "UTF-8", "B"));
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException("every Java runtime has UTF-8", e);
        }
    }

    private static String domain(String address) {
        return address.substring(address.lastIndexOf('@') + 1);
    }
}
