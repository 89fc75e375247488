package org.vouchgate.testkit.wallet;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateParsingException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.vouchgate.testkit.CertifiedKey;
import org.vouchgate.testkit.Jws;

/** What a careful wallet demands of a request (OpenID4VP 1.0 sections 5 and 8.2), before a person sees it. */
final class RequestRules {

    private static final int DNS_NAME = 2;

    private final List<X509Certificate> anchors;

    /** @param anchors roots the requester's certificate must lead to; none means the wallet has no opinion */
    RequestRules(Collection<X509Certificate> anchors) {
        this.anchors = List.copyOf(anchors);
    }

    void requireSigned(Jws requestObject, List<X509Certificate> chain, Instant at) {
        var leaf = chain.get(0);
        require("oauth-authz-req+jwt".equals(requestObject.header().getString("typ", "")), "wrong typ");
        require(requestObject.isSignedBy(leaf.getPublicKey()), "the signature is not by the certificate's key");
        var ask = new PresentationAsk(requestObject.payload(), Optional.of(leaf));
        requireForm(ask);
        require("https://self-issued.me/v2".equals(ask.parameters().getString("aud", "")), "wrong aud");
        requireTimes(ask, at);
        requireChain(chain, at);
        var clientId = ask.clientId();
        if (clientId.startsWith("x509_hash:")) {
            require(clientId.equals("x509_hash:" + hash(leaf)), "client_id is not the certificate's hash");
        } else if (clientId.startsWith("x509_san_dns:")) {
            var name = clientId.substring("x509_san_dns:".length());
            require(dnsNames(leaf).contains(name), "client_id is no dNSName of the certificate");
            require(name.equals(ask.responseUri().getHost()), "response_uri is on another host than client_id");
        } else {
            throw new WalletRefusedException("client identifier prefix not supported for signed requests");
        }
    }

    void requireUnsigned(PresentationAsk ask) {
        requireForm(ask);
        require(
                ask.clientId().equals("redirect_uri:" + ask.responseUri()),
                "an unsigned request must name its response_uri as client_id");
    }

    void requireSameClient(PresentationAsk ask, String outerClientId) {
        require(ask.clientId().equals(outerClientId), "client_id differs between URL and request object");
    }

    void requireWalletNonce(PresentationAsk ask, Optional<String> sent) {
        var echoed = Optional.ofNullable(ask.parameters().getString("wallet_nonce", null));
        require(echoed.equals(sent), "wallet_nonce was not echoed as sent");
    }

    private static void requireForm(PresentationAsk ask) {
        var parameters = ask.parameters();
        for (var name : List.of("client_id", "nonce", "response_uri", "response_mode", "response_type")) {
            require(parameters.get(name) instanceof JsonString, name + " is missing or no text");
        }
        require("vp_token".equals(parameters.getString("response_type")), "response_type is not vp_token");
        require(
                Set.of("direct_post", "direct_post.jwt").contains(parameters.getString("response_mode")),
                "response_mode not supported");
        require(ask.nonce().matches("[A-Za-z0-9._~-]+"), "nonce has characters that are not URL-safe");
        require(parameters.get("dcql_query") instanceof JsonObject, "dcql_query is missing or no object");
        for (var name : List.of("redirect_uri", "scope", "presentation_definition", "client_id_scheme")) {
            require(!parameters.containsKey(name), name + " must not be there");
        }
        require("https".equals(ask.responseUri().getScheme()), "response_uri must be https");
    }

    private static void requireTimes(PresentationAsk ask, Instant at) {
        var parameters = ask.parameters();
        if (parameters.containsKey("exp")) {
            require(parameters.getJsonNumber("exp").longValue() > at.getEpochSecond(), "the request has expired");
        }
        if (parameters.containsKey("iat")) {
            require(parameters.getJsonNumber("iat").longValue() <= at.getEpochSecond() + 60, "iat is in the future");
        }
    }

    private void requireChain(List<X509Certificate> chain, Instant at) {
        for (int i = 0; i < chain.size(); i++) {
            var certificate = chain.get(i);
            require(
                    !at.isBefore(certificate.getNotBefore().toInstant())
                            && !at.isAfter(certificate.getNotAfter().toInstant()),
                    "a certificate is outside its validity period");
            require(!isSignedBy(certificate, certificate), "a self-signed certificate is in x5c");
            if (i + 1 < chain.size()) {
                require(isSignedBy(certificate, chain.get(i + 1)), "the certificates are not a chain");
            }
        }
        var top = chain.get(chain.size() - 1);
        require(
                anchors.isEmpty() || anchors.stream().anyMatch(anchor -> isSignedBy(top, anchor)),
                "the certificate leads to nobody this wallet knows");
    }

    private static boolean isSignedBy(X509Certificate certificate, X509Certificate authority) {
        try {
            certificate.verify(authority.getPublicKey());
            return true;
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    private static List<String> dnsNames(X509Certificate leaf) {
        try {
            var names = Optional.ofNullable(leaf.getSubjectAlternativeNames()).orElse(List.of());
            return names.stream()
                    .filter(name -> name.get(0).equals(DNS_NAME))
                    .map(name -> (String) name.get(1))
                    .toList();
        } catch (CertificateParsingException e) {
            throw new WalletRefusedException("the certificate's names cannot be read");
        }
    }

    private static String hash(X509Certificate leaf) {
        return CertifiedKey.sha256(leaf);
    }

    private static void require(boolean condition, String otherwise) {
        if (!condition) {
            throw new WalletRefusedException(otherwise);
        }
    }
}
