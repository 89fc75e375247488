package org.vouchgate.ats.partners;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.vouchgate.ats.AtsAccount;
import org.vouchgate.ats.ConnectorSetting;
import org.vouchgate.ats.ConnectorSetting.Kind;
import org.vouchgate.ats.http.VendorHosts;

/** The settings that all partner interfaces share. */
final class PartnerSettings {

    static final String INBOUND_KEY = "inbound-key";
    static final String ADDRESS = "address";
    static final String CALLBACK_HOSTS = "callback-hosts";
    static final String ORDER_PLACES = "order-places";
    static final String RESULT_TEMPLATE = "result-template";
    static final String STATUS_WORDS = "status-words";

    private PartnerSettings() {}

    /** The key that the vendor presents; made here, entered there. */
    static ConnectorSetting inboundKey(String vendor) {
        return new ConnectorSetting(
                INBOUND_KEY,
                Kind.SECRET,
                true,
                "Key for " + vendor,
                "Random, at least 32 characters. " + vendor + " presents it with every order; give it to nobody else.");
    }

    /** A vendor's own settings, followed by those that correct what is assumed about it. */
    static List<ConnectorSetting> with(ConnectorSetting... own) {
        var settings = new ArrayList<>(List.of(own));
        settings.add(new ConnectorSetting(
                CALLBACK_HOSTS,
                Kind.LIST,
                false,
                "Hosts that may be called",
                "Host suffixes; the vendor's own unless set."));
        settings.add(new ConnectorSetting(
                ORDER_PLACES,
                Kind.LIST,
                false,
                "Where orders say what",
                "Corrections such as email=/candidate/email_address, separated by commas."));
        settings.add(new ConnectorSetting(
                RESULT_TEMPLATE,
                Kind.TEXT,
                false,
                "Body of results",
                "JSON with places such as {{status}}, {{score}} and {{link}}; replaces the built-in one."));
        settings.add(new ConnectorSetting(
                STATUS_WORDS,
                Kind.LIST,
                false,
                "Words for states",
                "Such as VERIFIED=passed,STARTED=in_progress. A word of - keeps a state to ourselves."));
        return List.copyOf(settings);
    }

    /** Addresses that are set count as the vendor's. */
    static VendorHosts hosts(AtsAccount account, String... vendors) {
        var named = new ArrayList<>(account.list(CALLBACK_HOSTS));
        account.address(ADDRESS).map(URI::getHost).ifPresent(named::add);
        return VendorHosts.of(named, vendors);
    }

    /** An address of the vendor's interface. */
    static URI at(AtsAccount account, String otherwise, String path) {
        var base = account.setting(ADDRESS).orElse(otherwise);
        return URI.create((base.endsWith("/") ? base.substring(0, base.length() - 1) : base) + path);
    }

    /** What may stand in a path. */
    static boolean isId(String text) {
        return text.matches("[0-9A-Za-z][0-9A-Za-z_-]{0,99}");
    }
}
