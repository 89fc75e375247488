package org.vouchgate.ats.greenhouse;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.vouchgate.ats.AtsAccount;
import org.vouchgate.ats.ConnectorSetting;
import org.vouchgate.ats.ConnectorSetting.Kind;
import org.vouchgate.ats.http.VendorHosts;
import org.vouchgate.ats.secret.Secret;

/** An account's settings, read with their defaults. */
record GreenhouseSettings(AtsAccount account) {

    static final String PARTNER_KEY = "partner-key";
    static final String CALLBACK_HOSTS = "callback-hosts";
    static final String CLIENT_ID = "client-id";
    static final String CLIENT_SECRET = "client-secret";
    static final String USER_ID = "user-id";
    static final String HARVEST = "harvest";
    static final String TOKEN_ENDPOINT = "token-endpoint";
    static final String VISIBILITY = "visibility";
    static final String FIELD_SCOPE = "field-scope";
    static final String SCORE_FIELD = "score-field";
    static final String VERDICT_FIELD = "verdict-field";
    static final String LINK_FIELD = "link-field";
    static final String BY_CONSENT = "by-consent";
    static final String AUTHORIZE_ENDPOINT = "authorize-endpoint";
    static final String HOOK_SECRET = "hook-secret";
    static final String TAG_PREFIX = "tag-prefix";

    private static final Set<String> VISIBILITIES = Set.of("admin_only", "private", "public");

    static List<ConnectorSetting> declared() {
        var settings = new ArrayList<ConnectorSetting>();
        settings.add(new ConnectorSetting(
                PARTNER_KEY,
                Kind.SECRET,
                true,
                "Assessment partner key",
                "The key this gateway issued to you and that Greenhouse calls with; shorter than 171 characters."));
        settings.add(new ConnectorSetting(
                CLIENT_ID, Kind.TEXT, false, "Harvest v3 client id", "From Greenhouse: Dev Center, API credentials."));
        settings.add(new ConnectorSetting(
                CLIENT_SECRET, Kind.SECRET, false, "Harvest v3 client secret", "Shown once beside the client id."));
        settings.add(new ConnectorSetting(
                USER_ID,
                Kind.TEXT,
                false,
                "Greenhouse user id",
                "The number of the user in whose name notes and files are written. Reading back needs a Site Admin."));
        settings.addAll(optional());
        settings.addAll(beyond());
        PartnerPath.declared().forEach(settings::add);
        return List.copyOf(settings);
    }

    private static List<ConnectorSetting> optional() {
        return List.of(
                new ConnectorSetting(
                        VISIBILITY, Kind.TEXT, false, "Visibility", "admin_only, private (unless set) or public."),
                new ConnectorSetting(
                        FIELD_SCOPE, Kind.TEXT, false, "Fields belong to", "candidate (unless set) or application."),
                new ConnectorSetting(SCORE_FIELD, Kind.TEXT, false, "Score field", "Name key of a number field."),
                new ConnectorSetting(VERDICT_FIELD, Kind.TEXT, false, "Verdict field", "Name key of a text field."),
                new ConnectorSetting(LINK_FIELD, Kind.TEXT, false, "Link field", "Name key of a URL or text field."),
                new ConnectorSetting(
                        CALLBACK_HOSTS,
                        Kind.LIST,
                        false,
                        "Hosts that may be called back",
                        "Host suffixes; greenhouse.io unless set."),
                new ConnectorSetting(
                        HARVEST,
                        Kind.ADDRESS,
                        false,
                        "Harvest address",
                        "https://harvest.greenhouse.io/v3 unless set."),
                new ConnectorSetting(
                        TOKEN_ENDPOINT,
                        Kind.ADDRESS,
                        false,
                        "Token address",
                        "https://auth.greenhouse.io/token unless set."));
    }

    private static List<ConnectorSetting> beyond() {
        return List.of(
                new ConnectorSetting(
                        BY_CONSENT,
                        Kind.FLAG,
                        false,
                        "Access by consent",
                        "For Greenhouse partners: an admin consents, and client id and secret are the partner's."),
                new ConnectorSetting(
                        AUTHORIZE_ENDPOINT,
                        Kind.ADDRESS,
                        false,
                        "Consent address",
                        "https://auth.greenhouse.io/authorize unless set."),
                new ConnectorSetting(
                        HOOK_SECRET,
                        Kind.SECRET,
                        false,
                        "Webhook secret key",
                        "What recruiting webhooks are signed with; the same in Greenhouse."),
                new ConnectorSetting(
                        TAG_PREFIX,
                        Kind.TEXT,
                        false,
                        "Tag prefix",
                        "If set, results are also candidate tags that begin so. Tags are shared by the whole organization."));
    }

    List<Secret> partnerKeys() {
        return account.secrets(PARTNER_KEY);
    }

    /** Whether notes, files and fields can be written at all. */
    boolean writesBack() {
        return account.setting(CLIENT_ID).isPresent()
                && account.secret(CLIENT_SECRET).isPresent()
                && account.setting(USER_ID)
                        .filter(id -> id.matches("\\d{1,18}"))
                        .isPresent();
    }

    String clientId() {
        return account.setting(CLIENT_ID).orElseThrow();
    }

    Secret clientSecret() {
        return account.secret(CLIENT_SECRET).orElseThrow();
    }

    long userId() {
        return Long.parseLong(account.setting(USER_ID).orElseThrow());
    }

    URI harvest(String path) {
        var base = account.setting(HARVEST).orElse("https://harvest.greenhouse.io/v3");
        return URI.create(base + path);
    }

    URI tokenEndpoint() {
        return account.address(TOKEN_ENDPOINT).orElse(URI.create("https://auth.greenhouse.io/token"));
    }

    String visibility() {
        return account.setting(VISIBILITY).filter(VISIBILITIES::contains).orElse("private");
    }

    boolean fieldsOfApplication() {
        return account.setting(FIELD_SCOPE).filter("application"::equals).isPresent();
    }

    boolean byConsent() {
        return account.setting(BY_CONSENT).filter("true"::equals).isPresent();
    }

    URI authorizeEndpoint() {
        return account.address(AUTHORIZE_ENDPOINT).orElse(URI.create("https://auth.greenhouse.io/authorize"));
    }

    List<Secret> hookSecrets() {
        return account.secrets(HOOK_SECRET);
    }

    Optional<String> tagPrefix() {
        return account.setting(TAG_PREFIX);
    }

    boolean hasFields() {
        return List.of(SCORE_FIELD, VERDICT_FIELD, LINK_FIELD).stream()
                .anyMatch(name -> account.setting(name).isPresent());
    }

    /** Whether an address may be called back. */
    boolean mayCallBack(URI address) {
        return VendorHosts.of(account.list(CALLBACK_HOSTS), "greenhouse.io").allow(address);
    }
}
