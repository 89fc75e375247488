package org.vouchgate.ats.ashby;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.vouchgate.ats.AtsAccount;
import org.vouchgate.ats.ConnectorSetting;
import org.vouchgate.ats.ConnectorSetting.Kind;
import org.vouchgate.ats.secret.Secret;

/** An account's settings, read with their defaults. */
record AshbySettings(AtsAccount account) {

    static final String PARTNER_KEY = "partner-key";
    static final String API_KEY = "api-key";
    static final String WEBHOOK_SECRET = "webhook-secret";
    static final String API = "api";
    static final String PRIVATE_NOTES = "private-notes";
    static final String TAG = "tag";
    static final String FIELD_SCOPE = "field-scope";
    static final String SCORE_FIELD = "score-field";
    static final String VERDICT_FIELD = "verdict-field";
    static final String LINK_FIELD = "link-field";

    static List<ConnectorSetting> declared() {
        return Stream.concat(
                        Stream.of(
                                new ConnectorSetting(
                                        PARTNER_KEY,
                                        Kind.SECRET,
                                        true,
                                        "Assessment partner key",
                                        "The key this gateway issued to you; Ashby calls with it as user name."),
                                new ConnectorSetting(
                                        API_KEY,
                                        Kind.SECRET,
                                        true,
                                        "Ashby API key",
                                        "From Ashby: Admin, Integrations, API keys. It needs candidatesWrite."),
                                new ConnectorSetting(
                                        WEBHOOK_SECRET,
                                        Kind.SECRET,
                                        false,
                                        "Webhook secret",
                                        "The secret token of the webhooks; events are refused without one.")),
                        optional())
                .toList();
    }

    private static Stream<ConnectorSetting> optional() {
        return Stream.of(
                new ConnectorSetting(
                        PRIVATE_NOTES,
                        Kind.FLAG,
                        false,
                        "Private notes",
                        "Whether notes are private; true unless set."),
                new ConnectorSetting(
                        TAG, Kind.TEXT, false, "Tag", "Begins a tag that says the state; no tags unless set."),
                new ConnectorSetting(
                        FIELD_SCOPE, Kind.TEXT, false, "Fields belong to", "candidate (unless set) or application."),
                new ConnectorSetting(SCORE_FIELD, Kind.TEXT, false, "Score field", "Id of a field of type Number."),
                new ConnectorSetting(VERDICT_FIELD, Kind.TEXT, false, "Verdict field", "Id of a field of type String."),
                new ConnectorSetting(
                        LINK_FIELD, Kind.TEXT, false, "Link field", "Id of a field of type Url or String."),
                new ConnectorSetting(API, Kind.ADDRESS, false, "API address", "https://api.ashbyhq.com unless set."));
    }

    List<Secret> partnerKeys() {
        return account.secrets(PARTNER_KEY);
    }

    Optional<Secret> apiKey() {
        return account.secret(API_KEY);
    }

    List<Secret> webhookSecrets() {
        return account.secrets(WEBHOOK_SECRET);
    }

    URI operation(String name) {
        return URI.create(account.setting(API).orElse("https://api.ashbyhq.com") + "/" + name);
    }

    boolean privateNotes() {
        return account.setting(PRIVATE_NOTES).filter("false"::equals).isEmpty();
    }

    Optional<String> tag() {
        return account.setting(TAG);
    }

    boolean fieldsOfApplication() {
        return account.setting(FIELD_SCOPE).filter("application"::equals).isPresent();
    }

    List<String> fields() {
        return Stream.of(SCORE_FIELD, VERDICT_FIELD, LINK_FIELD)
                .flatMap(name -> account.setting(name).stream())
                .toList();
    }
}
