package org.vouchgate.ats.odoo;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vouchgate.ats.AtsAccount;
import org.vouchgate.ats.ConnectorSetting;
import org.vouchgate.ats.ConnectorSetting.Kind;
import org.vouchgate.ats.secret.Secret;

/** An account's settings, read with their defaults. */
record OdooSettings(AtsAccount account) {

    static final String ADDRESS = "address";
    static final String DATABASE = "database";
    static final String LOGIN = "login";
    static final String API_KEY = "api-key";
    static final String URL_SECRET = "url-secret";
    static final String SCORE_FIELD = "score-field";
    static final String VERDICT_FIELD = "verdict-field";
    static final String LINK_FIELD = "link-field";
    static final String CREATE_FIELDS = "create-fields";
    static final String SKILL_TYPE = "skill-type";
    static final String SKILL_LEVEL = "skill-level";
    static final String TAG_PREFIX = "tag-prefix";

    static List<ConnectorSetting> declared() {
        var settings = new ArrayList<>(List.of(
                new ConnectorSetting(
                        ADDRESS,
                        Kind.ADDRESS,
                        true,
                        "Odoo address",
                        "Such as https://example.odoo.com, without a path."),
                new ConnectorSetting(DATABASE, Kind.TEXT, true, "Database", "The name of Odoo's database."),
                new ConnectorSetting(
                        LOGIN,
                        Kind.TEXT,
                        true,
                        "Login",
                        "Of the user the gateway acts as; it needs an e-mail address."),
                new ConnectorSetting(
                        API_KEY,
                        Kind.SECRET,
                        true,
                        "API key",
                        "Made by that user under Preferences, Account Security. It ends after 90 days unless an "
                                + "administrator allows longer ones."),
                new ConnectorSetting(
                        URL_SECRET,
                        Kind.SECRET,
                        false,
                        "Secret in the webhook's address",
                        "At least 32 random letters and digits. Odoo does not sign, so the address is the proof.")));
        settings.addAll(optional());
        return List.copyOf(settings);
    }

    private static List<ConnectorSetting> optional() {
        return List.of(
                text(
                        SCORE_FIELD,
                        "Score field",
                        "Technical name, such as x_vg_score; a text stays empty without a score."),
                text(
                        VERDICT_FIELD,
                        "Verdict field",
                        "Technical name of a text field on applications, such as x_vg_verdict."),
                text(LINK_FIELD, "Link field", "Technical name of a text field on applications, such as x_vg_link."),
                new ConnectorSetting(
                        CREATE_FIELDS,
                        Kind.FLAG,
                        false,
                        "Make missing fields",
                        "true: the gateway adds them to Odoo. Its user needs administration rights for that."),
                text(
                        SKILL_TYPE,
                        "Skill type",
                        "A type of your own for what was verified. No skills are written unless set."),
                text(
                        SKILL_LEVEL,
                        "Skill level",
                        "Verified unless set: the level of that type where a credential names none."),
                text(
                        TAG_PREFIX,
                        "Tag prefix",
                        "Such as Credentials: to tag how the verification ended. No tags unless set."));
    }

    private static ConnectorSetting text(String name, String label, String description) {
        return new ConnectorSetting(name, Kind.TEXT, false, label, description);
    }

    URI jsonRpc() {
        return URI.create(base() + "/jsonrpc");
    }

    /** Where a recruiter sees an application; later versions lead on from there. */
    URI page(String applicant) {
        return URI.create(base() + "/web#id=" + applicant + "&model=hr.applicant&view_type=form");
    }

    private String base() {
        var base = account.setting(ADDRESS).orElse("https://odoo.invalid");
        return base.endsWith("/") ? base.substring(0, base.length() - 1) : base;
    }

    String database() {
        return account.setting(DATABASE).orElse("");
    }

    String login() {
        return account.setting(LOGIN).orElse("");
    }

    Optional<Secret> apiKey() {
        return account.secret(API_KEY);
    }

    /** By Odoo's own rule, what a customer adds begins with x_. Anything else is not ours to write. */
    Optional<String> field(String setting) {
        return account.setting(setting).filter(name -> name.matches("x_[a-z0-9_]{1,60}"));
    }

    boolean hasFields() {
        return List.of(SCORE_FIELD, VERDICT_FIELD, LINK_FIELD).stream()
                .anyMatch(name -> field(name).isPresent());
    }

    boolean createsFields() {
        return account.setting(CREATE_FIELDS).filter("true"::equals).isPresent();
    }

    Optional<String> skillType() {
        return account.setting(SKILL_TYPE).map(String::strip);
    }

    String skillLevel() {
        return account.setting(SKILL_LEVEL).map(String::strip).orElse("Verified");
    }

    Optional<String> tagPrefix() {
        return account.setting(TAG_PREFIX).map(String::strip);
    }
}
