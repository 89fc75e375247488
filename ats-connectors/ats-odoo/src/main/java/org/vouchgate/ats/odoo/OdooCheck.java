package org.vouchgate.ats.odoo;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.vouchgate.ats.ChecksAccount;
import org.vouchgate.ats.Exchange;
import org.vouchgate.ats.StepOutcome;
import org.vouchgate.ats.json.JsonRead;

/** Signs in, looks whether notes can be posted, and whether the fields and the skill type that are set are there. */
final class OdooCheck implements ChecksAccount {

    private static final String SIGN_IN = "Sign-in";
    private static final String NOTES = "Notes";
    private static final String APPLICATIONS = "Applications";
    private static final String FIELDS = "Fields";
    private static final String SKILLS = "Skills";

    @Override
    public List<Checked> check(Exchange exchange) {
        var rpc = OdooRpc.of(exchange);
        var checked = new ArrayList<Checked>();
        checked.add(rpc.user(
                user -> new Checked(SIGN_IN, State.GOOD, "Odoo " + rpc.version() + " accepts login and key."),
                failure -> bad(SIGN_IN, failure, "Check database and login, and make a new API key: keys end.")));
        if (checked.get(0).state() != State.GOOD) {
            return checked;
        }
        checked.add(rpc.search(
                Odoo.APPLICANT,
                Odoo.domain(Odoo.is("id", ">", 0)),
                List.of("stage_id"),
                Json.createObjectBuilder().add("limit", 1).build(),
                found -> new Checked(APPLICATIONS, State.GOOD, "Applications can be read."),
                failure -> bad(APPLICATIONS, failure, "Make the user an officer of Recruitment.")));
        checked.add(rpc.user(user -> notes(rpc, user), failure -> bad(NOTES, failure, "")));
        if (rpc.settings().hasFields()) {
            checked.add(fields(rpc));
        }
        rpc.settings().skillType().ifPresent(type -> checked.add(skills(rpc, type)));
        return checked;
    }

    /** Odoo refuses notes of a user without an address. */
    private static Checked notes(OdooRpc rpc, long user) {
        return rpc.search(
                "res.users",
                Odoo.domain(Odoo.is("id", "=", user)),
                List.of("email"),
                found -> found.stream()
                                .anyMatch(one -> JsonRead.text(one, "email").isPresent())
                        ? new Checked(NOTES, State.GOOD, "Notes can be posted.")
                        : new Checked(
                                NOTES, State.BAD, "The user has no e-mail address; Odoo posts no notes in its name."),
                failure -> bad(NOTES, failure, "The user cannot be read."));
    }

    private static Checked fields(OdooRpc rpc) {
        var names = Stream.of(OdooSettings.SCORE_FIELD, OdooSettings.VERDICT_FIELD, OdooSettings.LINK_FIELD)
                .flatMap(setting -> rpc.settings().field(setting).stream())
                .toList();
        var args = Json.createArrayBuilder()
                .add(Json.createArrayBuilder(names))
                .add(Json.createArrayBuilder(List.of("type")));
        return rpc.read(
                Odoo.APPLICANT,
                "fields_get",
                args,
                JsonObject.EMPTY_JSON_OBJECT,
                result -> result instanceof JsonObject fields && fields.keySet().containsAll(names)
                        ? new Checked(FIELDS, State.GOOD, "All fields are there.")
                        : new Checked(
                                FIELDS,
                                rpc.settings().createsFields() ? State.UNKNOWN : State.LIMITED,
                                rpc.settings().createsFields()
                                        ? "A field is missing; it will be made if the user may."
                                        : "A field is missing in Odoo and will be left out."),
                failure -> bad(FIELDS, failure, "Fields cannot be read."));
    }

    private static Checked skills(OdooRpc rpc, String type) {
        Function<StepOutcome, Checked> failed = failure -> bad(SKILLS, failure, "Install Skills Management.");
        return rpc.search(
                "hr.skill.level",
                Odoo.domain(
                        Odoo.is("skill_type_id.name", "=", type),
                        Odoo.is("name", "=ilike", rpc.settings().skillLevel())),
                List.of("name"),
                found -> found.isEmpty()
                        ? new Checked(
                                SKILLS, State.LIMITED, "The skill type, or its level for verified skills, is missing.")
                        : new Checked(SKILLS, State.GOOD, "Skill type and level are there."),
                failed);
    }

    private static Checked bad(String what, StepOutcome failure, String advice) {
        return failure instanceof StepOutcome.Retry
                ? new Checked(what, State.UNKNOWN, "Odoo could not be asked. Is the name of the database right?")
                : new Checked(what, State.BAD, "Odoo refuses. " + advice);
    }
}
