package org.vouchgate.ats.lever;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.vouchgate.ats.AtsAccount;
import org.vouchgate.ats.ConnectorSetting;
import org.vouchgate.ats.ConnectorSetting.Kind;
import org.vouchgate.ats.secret.Secret;

/** An account's settings, read with their defaults. */
record LeverSettings(AtsAccount account) {

    static final String PERFORM_AS = "perform-as";
    static final String API_KEY = "api-key";
    static final String CLIENT_ID = "client-id";
    static final String CLIENT_SECRET = "client-secret";
    static final String SIGNATURE_TOKEN = "signature-token";
    static final String SANDBOX = "sandbox";
    static final String API = "api";
    static final String SIGN_IN = "sign-in";
    static final String CONFIDENTIAL = "confidential";
    static final String EVENT_HOURS = "event-hours";
    static final String SECRET_NOTES = "secret-notes";
    static final String TAGS = "tags";
    static final String TAG_PREFIX = "tag-prefix";
    static final String FEEDBACK_TEMPLATE = "feedback-template";

    private static final Duration EVENT_AGE = Duration.ofHours(24);

    static List<ConnectorSetting> declared() {
        var settings = new ArrayList<ConnectorSetting>();
        settings.add(
                new ConnectorSetting(
                        PERFORM_AS,
                        Kind.TEXT,
                        true,
                        "Lever user id",
                        "The user in whose name notes, files and tags are written, and who must be allowed to see the postings."));
        settings.addAll(access());
        settings.addAll(events());
        settings.addAll(writing());
        settings.addAll(List.of(FeedbackField.values()).stream()
                .map(FeedbackField::declared)
                .toList());
        return List.copyOf(settings);
    }

    private static List<ConnectorSetting> access() {
        return List.of(
                new ConnectorSetting(
                        API_KEY,
                        Kind.SECRET,
                        false,
                        "API key",
                        "For a single customer. Lever: Settings, Integrations and API. Without it, access is by consent."),
                new ConnectorSetting(CLIENT_ID, Kind.TEXT, false, "Client id", "Of your registered Lever app."),
                new ConnectorSetting(
                        CLIENT_SECRET, Kind.SECRET, false, "Client secret", "Of your registered Lever app."),
                new ConnectorSetting(SANDBOX, Kind.FLAG, false, "Sandbox", "Whether this is a sandbox account."),
                new ConnectorSetting(
                        API, Kind.ADDRESS, false, "API address", "Only if it is neither Lever's usual one."),
                new ConnectorSetting(
                        SIGN_IN, Kind.ADDRESS, false, "Sign-in address", "Only if it is neither Lever's usual one."),
                new ConnectorSetting(
                        CONFIDENTIAL,
                        Kind.FLAG,
                        false,
                        "Confidential postings",
                        "Whether the key, or the consent, covers confidential postings; otherwise they do not exist here."));
    }

    private static List<ConnectorSetting> events() {
        var settings = new ArrayList<ConnectorSetting>();
        settings.add(new ConnectorSetting(
                SIGNATURE_TOKEN,
                Kind.SECRET,
                false,
                "Signature token",
                "Of webhooks that were set up by hand in Lever. Those that Vouchgate sets up bring their own."));
        Stream.of(LeverEvent.values())
                .map(event -> new ConnectorSetting(
                        event.secret(),
                        Kind.SECRET,
                        false,
                        "Signature token of " + event.word(),
                        "Filled in when Vouchgate sets up the webhook; Lever says it only once."))
                .forEach(settings::add);
        settings.add(new ConnectorSetting(
                EVENT_HOURS,
                Kind.TEXT,
                false,
                "Oldest event",
                "In hours; 24 unless set. Older events are refused: they are retries that come too late, or replays."));
        return settings;
    }

    private static List<ConnectorSetting> writing() {
        return List.of(
                new ConnectorSetting(
                        SECRET_NOTES,
                        Kind.FLAG,
                        false,
                        "Secret notes",
                        "Unless set to false, notes are seen only by users with sensitive information privileges."),
                new ConnectorSetting(
                        TAGS,
                        Kind.FLAG,
                        false,
                        "Tags and link",
                        "Unless set to false, the result is also a tag and a link."),
                new ConnectorSetting(
                        TAG_PREFIX, Kind.TEXT, false, "Tag prefix", "What tags begin with; Credentials unless set."),
                new ConnectorSetting(
                        FEEDBACK_TEMPLATE,
                        Kind.TEXT,
                        false,
                        "Feedback form",
                        "Id of a feedback form of yours that results are filled into; none unless set."));
    }

    Optional<String> performAs() {
        return account.setting(PERFORM_AS).filter(LeverApi::isId);
    }

    Optional<Secret> apiKey() {
        return account.secret(API_KEY);
    }

    boolean sandbox() {
        return flag(SANDBOX, false);
    }

    boolean confidential() {
        return flag(CONFIDENTIAL, false);
    }

    boolean secretNotes() {
        return flag(SECRET_NOTES, true);
    }

    boolean tags() {
        return flag(TAGS, true);
    }

    String tagPrefix() {
        return account.setting(TAG_PREFIX).orElse("Credentials");
    }

    Optional<String> feedbackTemplate() {
        return account.setting(FEEDBACK_TEMPLATE).filter(LeverApi::isId);
    }

    URI api() {
        return account.address(API)
                .orElse(URI.create(sandbox() ? "https://api.sandbox.lever.co/v1" : "https://api.lever.co/v1"));
    }

    URI signIn() {
        return account.address(SIGN_IN)
                .orElse(URI.create(sandbox() ? "https://sandbox-lever.auth0.com" : "https://auth.lever.co"));
    }

    Duration oldestEvent() {
        return account.setting(EVENT_HOURS)
                .filter(hours -> hours.matches("[1-9]\\d{0,3}"))
                .map(hours -> Duration.ofHours(Long.parseLong(hours)))
                .orElse(EVENT_AGE);
    }

    /** Every signature token in use: each webhook has its own, and those made by hand share one. */
    List<Secret> signatureTokens() {
        return Stream.concat(
                        Stream.of(SIGNATURE_TOKEN),
                        Stream.of(LeverEvent.values()).map(LeverEvent::secret))
                .flatMap(name -> account.secrets(name).stream())
                .toList();
    }

    private boolean flag(String name, boolean otherwise) {
        return account.setting(name).map("true"::equals).orElse(otherwise);
    }
}
