package org.vouchgate.ats.kombo;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.vouchgate.ats.AtsAccount;
import org.vouchgate.ats.ConnectorSetting;
import org.vouchgate.ats.ConnectorSetting.Kind;
import org.vouchgate.ats.secret.Secret;

/** An account's settings, read with their defaults. */
record KomboSettings(AtsAccount account) {

    static final String API_KEY = "api-key";
    static final String INTEGRATION_ID = "integration-id";
    static final String WEBHOOK_SECRET = "webhook-secret";
    static final String ADDRESS = "address";
    static final String PACKAGE_TYPE = "package-type";
    static final String WRITE_BACK = "write-back";
    static final String TAG_PREFIX = "tag-prefix";

    private static final Set<String> PACKAGE_TYPES =
            Set.of("BEHAVIORAL", "VIDEO_INTERVIEW", "SKILLS_TEST", "BACKGROUND_CHECK", "REFERENCE_CHECK");

    static List<ConnectorSetting> declared() {
        var settings = new ArrayList<>(List.of(
                new ConnectorSetting(
                        API_KEY, Kind.SECRET, true, "Kombo API key", "From the Kombo dashboard: Secrets, API keys."),
                new ConnectorSetting(
                        WEBHOOK_SECRET,
                        Kind.SECRET,
                        true,
                        "Kombo webhook secret",
                        "From the Kombo dashboard: Webhooks. One for all integrations of a Kombo environment."),
                new ConnectorSetting(
                        INTEGRATION_ID,
                        Kind.TEXT,
                        true,
                        "Integration id",
                        "Which connected system this is, such as smartrecruiters:HWUTwvyx2wLoSUHphiWVrp28.")));
        settings.addAll(optional());
        return List.copyOf(settings);
    }

    private static List<ConnectorSetting> optional() {
        return List.of(
                new ConnectorSetting(
                        ADDRESS,
                        Kind.ADDRESS,
                        false,
                        "Kombo address",
                        "https://api.kombo.dev/v1 (EU) unless set; https://api.us.kombo.dev/v1 for the US."),
                new ConnectorSetting(
                        PACKAGE_TYPE,
                        Kind.TEXT,
                        false,
                        "Package type",
                        "SKILLS_TEST (unless set), BACKGROUND_CHECK, REFERENCE_CHECK, BEHAVIORAL or VIDEO_INTERVIEW."),
                new ConnectorSetting(
                        WRITE_BACK,
                        Kind.FLAG,
                        false,
                        "Write to applications too",
                        "true: corrections after an order was closed, and results nobody ordered there, are filed as "
                                + "attachment and note. Needs these actions in the scope configuration."),
                new ConnectorSetting(
                        TAG_PREFIX,
                        Kind.TEXT,
                        false,
                        "Tag prefix",
                        "Such as Credentials: to tag candidates with how the verification ended. No tags unless set."));
    }

    Optional<Secret> apiKey() {
        return account.secret(API_KEY);
    }

    List<Secret> webhookSecrets() {
        return account.secrets(WEBHOOK_SECRET);
    }

    String integrationId() {
        return account.setting(INTEGRATION_ID).orElse("");
    }

    boolean complete() {
        return apiKey().isPresent() && !integrationId().isEmpty();
    }

    URI at(String path) {
        var base = account.setting(ADDRESS).orElse("https://api.kombo.dev/v1");
        return URI.create((base.endsWith("/") ? base.substring(0, base.length() - 1) : base) + path);
    }

    String packageType() {
        return account.setting(PACKAGE_TYPE).filter(PACKAGE_TYPES::contains).orElse("SKILLS_TEST");
    }

    boolean writesBack() {
        return account.setting(WRITE_BACK).filter("true"::equals).isPresent();
    }

    Optional<String> tagPrefix() {
        return account.setting(TAG_PREFIX).map(String::strip);
    }

    /** A reference as part of a path or a query. */
    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
