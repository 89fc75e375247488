package org.vouchgate.ats.enterprise;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.vouchgate.ats.Exchange;
import org.vouchgate.ats.Reading;
import org.vouchgate.ats.Refusal;
import org.vouchgate.ats.StepOutcome;
import org.vouchgate.ats.StepOutcome.Ambiguous;
import org.vouchgate.ats.StepOutcome.Done;
import org.vouchgate.ats.StepOutcome.Refused;
import org.vouchgate.ats.StepOutcome.Retry;
import org.vouchgate.ats.WriteOutcome;
import org.vouchgate.ats.http.AtsReply;
import org.vouchgate.ats.http.AtsReply.Answered;
import org.vouchgate.ats.http.AtsRequest;
import org.w3c.dom.Document;

/**
 * Calls to Workday's Recruiting web service. What went wrong is told by the fault, not by the status: a validation fault
 * is final, any other may come from a write that took effect.
 *
 * @see <a href="https://docs.oasis-open.org/wss/v1.1/wss-v1.1-spec-os-UsernameTokenProfile.pdf">UsernameToken 1.1</a>
 */
record WorkdaySoap(WorkdaySettings settings, Exchange exchange) {

    private static final String ATS = "Workday";

    static WorkdaySoap of(Exchange exchange) {
        return new WorkdaySoap(new WorkdaySettings(exchange.account()), exchange);
    }

    StepOutcome write(String body, String response, String reference) {
        return request(body)
                .map(request -> outcome(
                        exchange.http().send(request),
                        false,
                        answered -> answers(answered, response)
                                .<StepOutcome>map(document -> new Done(reference))
                                .orElseGet(() -> Ambiguous.of("Workday's answer cannot be read"))))
                .orElseGet(WorkdaySoap::incomplete);
    }

    Reading<Document> read(String body, String response) {
        var request = request(body);
        if (request.isEmpty()) {
            return new Reading.Failed<>(incomplete());
        }
        var reply = exchange.http().send(request.get());
        return Optional.of(reply)
                .filter(Answered.class::isInstance)
                .flatMap(answered -> answers((Answered) answered, response))
                .<Reading<Document>>map(Reading.Known::new)
                .orElseGet(() -> new Reading.Failed<>(
                        outcome(reply, true, answered -> Retry.of("Workday's answer cannot be read"))));
    }

    private static Optional<Document> answers(Answered answered, String response) {
        return answered.succeeded()
                ? Xml.document(answered.body())
                        .filter(document ->
                                Xml.elements(document, response).findAny().isPresent())
                : Optional.empty();
    }

    private StepOutcome outcome(AtsReply reply, boolean harmless, Function<Answered, StepOutcome> success) {
        if (reply instanceof Answered answered) {
            var fault = Xml.document(answered.body())
                    .filter(document ->
                            Xml.elements(document, "Fault").findAny().isPresent());
            if (fault.isPresent()) {
                return failure(fault.get(), harmless);
            }
        }
        return new WriteOutcome(ATS, harmless, exchange.at()).of(reply, success);
    }

    private static StepOutcome failure(Document fault, boolean harmless) {
        var code = Xml.text(fault, "faultcode").orElse("").toLowerCase(Locale.ROOT);
        if (code.contains("authentication")) {
            return new Refused(Refusal.AUTHORIZATION_REVOKED, "Workday refuses the integration system user");
        }
        if (code.contains("authorization") || code.contains("notauthorized")) {
            return new Refused(Refusal.FORBIDDEN, "The integration system user may not do this in Workday");
        }
        if (code.contains("validation")
                || Xml.elements(fault, "Validation_Fault").findAny().isPresent()) {
            var errors = Xml.elements(fault, "Validation_Error").count();
            return new Refused(Refusal.INVALID, "Workday answered a validation fault with " + errors + " errors");
        }
        var why = "Workday answered a processing fault";
        return harmless ? Retry.of(why) : Ambiguous.of(why);
    }

    private static StepOutcome incomplete() {
        return new Refused(Refusal.NOT_CONFIGURED, "Workday's address, user or password is missing");
    }

    private Optional<AtsRequest> request(String body) {
        return settings.account()
                .address(WorkdaySettings.ADDRESS)
                .flatMap(address -> settings.password()
                        .filter(password -> !settings.user().isEmpty())
                        .map(password -> request(address, body, password.reveal())));
    }

    private AtsRequest request(URI address, String body, String password) {
        var envelope = """
                <soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/" xmlns:wd="urn:com.workday/bsvc">\
                <soapenv:Header>\
                <wsse:Security soapenv:mustUnderstand="1" \
                xmlns:wsse="http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-secext-1.0.xsd">\
                <wsse:UsernameToken><wsse:Username>%s</wsse:Username>\
                <wsse:Password Type="http://docs.oasis-open.org/wss/2004/01/\
                oasis-200401-wss-username-token-profile-1.0#PasswordText">%s</wsse:Password>\
                </wsse:UsernameToken></wsse:Security></soapenv:Header>\
                <soapenv:Body>%s</soapenv:Body></soapenv:Envelope>""".formatted(Xml.escaped(settings.user()), Xml.escaped(password), body);
        return AtsRequest.of("POST", address)
                .with("text/xml; charset=utf-8", envelope.getBytes(StandardCharsets.UTF_8));
    }
}
