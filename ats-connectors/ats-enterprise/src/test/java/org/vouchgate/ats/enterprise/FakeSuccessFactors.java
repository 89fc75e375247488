package org.vouchgate.ats.enterprise;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.crypto.MarshalException;
import javax.xml.crypto.dsig.XMLSignatureException;
import javax.xml.crypto.dsig.XMLSignatureFactory;
import javax.xml.crypto.dsig.dom.DOMValidateContext;
import org.vouchgate.ats.json.JsonRead;

/** A stand-in with the traps: a signed assertion for a token, errors inside 200, pages, upserts by key. */
final class FakeSuccessFactors extends StandIn {

    static final KeyPair KEYS = keys();
    private static final String TOKEN = "successfactors-token-1";
    private static final int PAGE = 2;

    final List<JsonObject> orders = new ArrayList<>();
    final Map<String, JsonObject> reports = new LinkedHashMap<>();
    final List<JsonObject> attachments = new ArrayList<>();
    final List<String> assertions = new ArrayList<>();
    Optional<JsonObject> link = Optional.empty();
    Optional<JsonValue> elementsInstead = Optional.empty();
    boolean hasEmail = true;

    private static KeyPair keys() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    static JsonObject order(long id, String vendor) {
        return Json.createObjectBuilder()
                .add("id", Long.toString(id))
                .add("applicationId", "77")
                .add("vendorCode", vendor)
                .add("packageCode", "java-backend")
                .build();
    }

    @Override
    Answer answer(Asked asked) {
        if (asked.path().equals("/oauth/token")) {
            return token(asked);
        }
        if (!asked.authorization().equals(Optional.of("Bearer " + TOKEN))) {
            return new Answer(401, "text/plain", new byte[0]);
        }
        var path = asked.path().substring("/odata/v2/".length());
        if (path.equals("upsert")) {
            return Answer.json(200, wrapped(upsert(asked)));
        }
        if (path.startsWith("JobApplication(")) {
            return Answer.json(200, wrapped(application().build()));
        }
        return path.contains("(") ? single(path) : Answer.json(200, wrapped(page(list(path), path, asked.query())));
    }

    private Answer token(Asked asked) {
        var assertion = Stream.of(asked.text().split("&"))
                .filter(pair -> pair.startsWith("assertion="))
                .map(pair -> URLDecoder.decode(pair.substring(10), StandardCharsets.UTF_8))
                .findFirst()
                .orElseThrow();
        var xml = new String(Base64.getDecoder().decode(assertion), StandardCharsets.UTF_8);
        assertions.add(xml);
        return genuine(xml)
                ? Answer.json(
                        200,
                        Json.createObjectBuilder()
                                .add("access_token", TOKEN)
                                .add("token_type", "Bearer")
                                .add("expires_in", 3600)
                                .build())
                : Answer.json(401, "{}");
    }

    /** With the certificate that an admin registered, whatever the assertion says of its key. */
    static boolean genuine(String xml) {
        var document = Xml.document(xml.getBytes(StandardCharsets.UTF_8)).orElseThrow();
        document.getDocumentElement().setIdAttribute("ID", true);
        var signature = document.getElementsByTagNameNS("http://www.w3.org/2000/09/xmldsig#", "Signature")
                .item(0);
        try {
            var context = new DOMValidateContext(KEYS.getPublic(), signature);
            return XMLSignatureFactory.getInstance("DOM")
                    .unmarshalXMLSignature(context)
                    .validate(context);
        } catch (MarshalException | XMLSignatureException e) {
            return false;
        }
    }

    private Answer single(String path) {
        return orders.stream()
                .filter(order -> path.equals("JobApplicationAssessmentOrder(" + order.getString("id") + "L)"))
                .findFirst()
                .map(order -> Answer.json(200, wrapped(order)))
                .orElseGet(() -> Answer.json(404, "{}"));
    }

    private List<JsonObject> list(String path) {
        return path.equals("JobApplicationAssessmentOrder") ? orders : List.copyOf(reports.values());
    }

    private JsonObject page(List<JsonObject> all, String path, String query) {
        var from = Stream.of(query.split("&"))
                .filter(pair -> pair.startsWith("$skiptoken=p"))
                .map(pair -> Integer.parseInt(pair.substring(12)))
                .findFirst()
                .orElse(0);
        var to = Math.min(all.size(), from + PAGE);
        var results = Json.createArrayBuilder();
        all.subList(from, to).forEach(results::add);
        var page = Json.createObjectBuilder().add("results", results);
        if (to < all.size()) {
            page.add("__next", "https://elsewhere.example/odata/v2/" + path + "?$skiptoken=p" + to);
        }
        return page.build();
    }

    private JsonObjectBuilder application() {
        var application = Json.createObjectBuilder()
                .add("applicationId", "77")
                .add("firstName", "Ada")
                .add("lastName", "Example")
                .add("candidateId", "9")
                .add("jobReqId", "3");
        if (hasEmail) {
            application.add("contactEmail", "ada@mail.example");
        }
        link.ifPresent(file -> application.add("verification", file));
        return application;
    }

    private JsonValue upsert(Asked asked) {
        if (elementsInstead.isPresent()) {
            return elementsInstead.get();
        }
        var results = Json.createArrayBuilder();
        JsonRead.objects(asked.body()).orElseThrow().forEach(record -> keep(record, results));
        return results.build();
    }

    private void keep(JsonObject record, JsonArrayBuilder results) {
        var uri = record.getJsonObject("__metadata").getString("uri");
        var key = uri;
        if (uri.equals("Attachment")) {
            attachments.add(record);
            key = "Attachment/attachmentId=" + (500 + attachments.size());
        } else if (uri.startsWith("JobApplicationAssessmentReport(")) {
            reports.put(uri, record);
        } else {
            var target = record.getJsonObject("verification")
                    .getJsonObject("__metadata")
                    .getString("uri");
            var index = Integer.parseInt(target.replaceAll("\\D", "")) - 501;
            link = Optional.of(attachments.get(index));
        }
        results.add(element("OK", 200).add("key", key));
    }

    static JsonObjectBuilder element(String status, int code) {
        return Json.createObjectBuilder()
                .add("status", status)
                .add("httpCode", code)
                .add("message", "A message that names ada@mail.example");
    }

    private static JsonObject wrapped(JsonValue value) {
        return Json.createObjectBuilder().add("d", value).build();
    }
}
