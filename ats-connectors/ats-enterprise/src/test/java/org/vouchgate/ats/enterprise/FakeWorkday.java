package org.vouchgate.ats.enterprise;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.vouchgate.ats.AtsAccount;
import org.vouchgate.ats.secret.Secret;

/** A stand-in that knows its user by the envelope and tells what went wrong by SOAP faults. */
final class FakeWorkday extends StandIn {

    static final String INBOUND = "3f9d7c61e0aa4b52";
    static final String INBOUND_BEFORE = "a81b5e4c77d0492f";
    static final String VALIDATION = fault(
            "SOAP-ENV:Client.validationError",
            "<wd:Validation_Fault><wd:Validation_Error><wd:Message>Ada</wd:Message></wd:Validation_Error>"
                    + "<wd:Validation_Error><wd:Message>Ada</wd:Message></wd:Validation_Error></wd:Validation_Fault>");
    static final String PROCESSING =
            fault("SOAP-ENV:Server.processingFault", "<wd:Processing_Fault><wd:Detail_Message/></wd:Processing_Fault>");
    static final String AUTHENTICATION = fault("SOAP-ENV:Client.authenticationError", "");
    private static final String PASSWORD = "isu-password-0123456789";

    final List<String> assessments = new ArrayList<>();
    final List<String> files = new ArrayList<>();
    Optional<String> fault = Optional.empty();

    static AtsAccount account(FakeWorkday site, Map<String, String> more) {
        var settings = new HashMap<>(Map.of(
                WorkdaySettings.ADDRESS, site.address() + "/ccx/service/acme/Recruiting/v43.0",
                WorkdaySettings.USER, "isu@acme",
                WorkdaySettings.INBOUND_USER, "workday",
                WorkdaySettings.STATUSES, "verified=PASSED, partially-verified=REVIEW, declined=DECLINED"));
        settings.putAll(more);
        return new AtsAccount(
                "employer-1",
                "workday",
                settings,
                Map.of(
                        WorkdaySettings.PASSWORD, List.of(new Secret(PASSWORD)),
                        WorkdaySettings.INBOUND_PASSWORD, List.of(new Secret(INBOUND), new Secret(INBOUND_BEFORE))));
    }

    @Override
    Answer answer(Asked asked) {
        var document = Xml.document(asked.body()).orElseThrow();
        if (!Xml.text(document, "Password").equals(Optional.of(PASSWORD))) {
            return Answer.xml(500, AUTHENTICATION);
        }
        if (fault.isPresent()) {
            return Answer.xml(500, fault.get());
        }
        if (Xml.elements(document, "Get_Assess_Candidate_Request").findAny().isPresent()) {
            return Answer.xml(
                    200,
                    envelope(
                            "<wd:Get_Assess_Candidate_Response>" + comments() + "</wd:Get_Assess_Candidate_Response>"));
        }
        var assessment =
                Xml.elements(document, "Assess_Candidate_Request").findAny().isPresent();
        (assessment ? assessments : files).add(asked.text());
        var name = assessment ? "Assess_Candidate_Response" : "Put_Candidate_Attachment_Response";
        return Answer.xml(200, envelope("<wd:" + name + "/>"));
    }

    private String comments() {
        return assessments.stream()
                .map(xml -> xml.replaceAll("(?s).*<wd:Overall_Assessment_Comment>(.*?)</wd:Overall.*", "$1"))
                .map(comment -> "<wd:Overall_Assessment_Comment>" + comment + "</wd:Overall_Assessment_Comment>")
                .collect(Collectors.joining());
    }

    private static String fault(String code, String detail) {
        return envelope("<SOAP-ENV:Fault><faultcode>" + code + "</faultcode><faultstring>Ada</faultstring><detail>"
                + detail + "</detail></SOAP-ENV:Fault>");
    }

    private static String envelope(String body) {
        return "<SOAP-ENV:Envelope xmlns:SOAP-ENV=\"http://schemas.xmlsoap.org/soap/envelope/\" "
                + "xmlns:wd=\"urn:com.workday/bsvc\"><SOAP-ENV:Body>" + body + "</SOAP-ENV:Body></SOAP-ENV:Envelope>";
    }
}
