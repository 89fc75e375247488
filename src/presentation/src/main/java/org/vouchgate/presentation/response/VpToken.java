package org.vouchgate.presentation.response;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import org.vouchgate.credential.CredentialFormat;
import org.vouchgate.credential.PresentedCredential;
import org.vouchgate.presentation.dcql.CredentialQuery;
import org.vouchgate.presentation.dcql.DcqlQuery;
import org.vouchgate.presentation.response.WalletAnswer.Malformed.Reason;
import org.vouchgate.presentation.response.WalletAnswer.Presented;

/** Reads a VP Token: for each credential query that is answered, a list of presentations (OpenID4VP 1.0, section 8.1). */
final class VpToken {

    static final int MAX_PRESENTATIONS = 20;
    static final int MAX_PRESENTATION_LENGTH = 1024 * 1024;

    private VpToken() {}

    static Attempt<WalletAnswer> read(JsonObject token, DcqlQuery query) {
        if (token.isEmpty()) {
            return Attempt.failed(Reason.NOTHING_PRESENTED, "The VP Token is empty");
        }
        Attempt<List<PresentedCredential>> all = Attempt.found(List.of());
        for (var entry : token.entrySet()) {
            all = all.then(
                    before -> answers(entry.getKey(), entry.getValue(), query).then(more -> joined(before, more)));
        }
        return all.then(presented -> Attempt.found(new Presented(presented)));
    }

    private static Attempt<List<PresentedCredential>> answers(String id, JsonValue value, DcqlQuery query) {
        var asked = query.credential(id);
        if (asked.isEmpty()) {
            return Attempt.failed(Reason.QUERY_UNKNOWN, "The VP Token answers a query that was not asked");
        }
        if (!(value instanceof JsonArray presentations)) {
            return Attempt.failed(Reason.VP_TOKEN_MALFORMED, "The presentations for a query are not a list");
        }
        if (presentations.isEmpty()) {
            return Attempt.failed(Reason.NOTHING_PRESENTED, "The list of presentations for a query is empty");
        }
        if (presentations.size() > 1 && !asked.get().multiple()) {
            return Attempt.failed(
                    Reason.MULTIPLE_NOT_ASKED, "One credential was asked for, and several were presented");
        }
        return presented(presentations, asked.get());
    }

    private static Attempt<List<PresentedCredential>> presented(JsonArray presentations, CredentialQuery query) {
        Attempt<List<PresentedCredential>> all = Attempt.found(List.of());
        for (var presentation : presentations) {
            all = all.then(before -> presented(presentation, query).then(one -> joined(before, List.of(one))));
        }
        return all;
    }

    /** Only Data Integrity presents objects; every other format is text (Appendix B.1.3.1, B.1.3.2, B.2.5, B.3). */
    private static Attempt<PresentedCredential> presented(JsonValue presentation, CredentialQuery query) {
        var encoded = query.format() == CredentialFormat.DATA_INTEGRITY_VC ? object(presentation) : text(presentation);
        if (encoded.isEmpty()) {
            return Attempt.failed(Reason.PRESENTATION_MALFORMED, "A presentation is not written as its format demands");
        }
        if (encoded.length() > MAX_PRESENTATION_LENGTH) {
            return Attempt.failed(
                    Reason.TOO_LARGE, "A presentation has more than " + MAX_PRESENTATION_LENGTH + " characters");
        }
        return Attempt.found(new PresentedCredential(
                query.id(), query.format(), encoded, query.requireCryptographicHolderBinding()));
    }

    private static String text(JsonValue presentation) {
        return presentation instanceof JsonString text ? text.getString() : "";
    }

    private static String object(JsonValue presentation) {
        return presentation instanceof JsonObject object ? object.toString() : "";
    }

    private static Attempt<List<PresentedCredential>> joined(
            List<PresentedCredential> before, List<PresentedCredential> more) {
        if (before.size() + more.size() > MAX_PRESENTATIONS) {
            return Attempt.failed(
                    Reason.TOO_MANY_PRESENTATIONS, "More than " + MAX_PRESENTATIONS + " presentations were sent");
        }
        var joined = new ArrayList<>(before);
        joined.addAll(more);
        return Attempt.found(List.copyOf(joined));
    }
}
