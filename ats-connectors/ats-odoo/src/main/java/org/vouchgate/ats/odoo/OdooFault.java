package org.vouchgate.ats.odoo;

import jakarta.json.JsonObject;
import org.vouchgate.ats.Refusal;
import org.vouchgate.ats.StepOutcome;
import org.vouchgate.ats.StepOutcome.Refused;
import org.vouchgate.ats.StepOutcome.Retry;
import org.vouchgate.ats.json.JsonRead;

/**
 * Errors that Odoo answers with status 200. They come after everything was undone, so that none of them is ambiguous. The
 * message and the trace they carry name people and code; only the kind of error is told on.
 */
final class OdooFault {

    private OdooFault() {}

    static StepOutcome outcome(JsonObject error) {
        var kind = JsonRead.object(error, "data")
                .flatMap(data -> JsonRead.text(data, "name"))
                .filter(name -> name.matches("[A-Za-z0-9_.]{1,100}"))
                .orElse("an error without a name");
        var why = "Odoo answered " + kind;
        return switch (kind) {
            case "odoo.exceptions.AccessDenied", "odoo.http.SessionExpiredException" ->
                new Refused(Refusal.AUTHORIZATION_REVOKED, why);
            case "odoo.exceptions.AccessError" -> new Refused(Refusal.FORBIDDEN, why);
            case "odoo.exceptions.MissingError" -> new Refused(Refusal.NOT_FOUND, why);
            case "odoo.exceptions.ValidationError",
                    "odoo.exceptions.UserError",
                    "odoo.exceptions.RedirectWarning",
                    "builtins.ValueError",
                    "builtins.TypeError",
                    "builtins.KeyError",
                    "builtins.AttributeError" -> new Refused(Refusal.INVALID, why);
            // The database, a lock, or something nobody foresaw: it may pass.
            default -> Retry.of(why);
        };
    }
}
