package org.vouchgate.presentation.minimal;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.vouchgate.presentation.dcql.ClaimsPath;

/**
 * Who a person is rather than what they can do: attributes by which employers may not choose, or which say much about a
 * person and nothing about a job. Known by the names that identity credentials, mobile driving licences and badges give
 * them.
 */
public enum ProtectedAttribute {
    AGE(
            "the age or date of birth",
            Pattern.compile("age|ages|age(over|equal|atleast|inyears|birth|older).*|birthdate|birthday|dateofbirth|dob"
                    + "|birthyear|yearofbirth")),
    SEX("the sex or gender", Pattern.compile("sex|gender|pronouns?|salutation")),
    ORIGIN(
            "nationality or origin",
            Pattern.compile("nationality|nationalities|citizenships?|countryofcitizenship|placeofbirth|birthplace"
                    + "|birthcountry|countryofbirth|birthstate|birthcity|birthlocality|ethnicity|ethnicgroup|race"
                    + "|nativelanguage|mothertongue|migrationstatus|residencestatus")),
    PORTRAIT(
            "a picture or the looks of the person",
            Pattern.compile("portrait.*|picture|photo|photograph|faceimage|facialimage|signatureusualmark|biometric.*"
                    + "|fingerprints?|height|weight|eyecolou?r|haircolou?r|biometrictemplate.*")),
    FAMILY(
            "family or marital status",
            Pattern.compile("maritalstatus|familystatus|married|spouse|children|pregnan.*"
                    + "|familynamebirth|birthfamilyname|maidenname|familynameatbirth|givennamebirth|birthgivenname")),
    BELIEF(
            "religion, conviction or membership",
            Pattern.compile("religion|religious.*|faith|belief|denomination|political.*|tradeunion.*|unionmember.*"
                    + "|sexualorientation|orientation")),
    HEALTH(
            "health or disability",
            Pattern.compile("health.*|disabilit.*|disabled|medical.*|diagnos.*|vaccin.*|bloodtype|bloodgroup|organdonor"
                    + "|insurancenumber|healthinsurance.*")),
    PERSONAL_NUMBER(
            "a personal identification number",
            Pattern.compile("personaladministrativenumber|administrativenumber|personalid|personalidentifier"
                    + "|personalnumber|personalidentificationnumber|nationalid|nationalidentifier|identitynumber"
                    + "|socialsecuritynumber|ssn|taxid|taxnumber|passportnumber|idcardnumber|documentnumber")),
    ADDRESS(
            "where the person lives",
            Pattern.compile(
                    "address|residentaddress|residentcountry|residentstate|residentcity|residentpostalcode"
                            + "|residentstreet|residenthousenumber|streetaddress|homeaddress|placeofresidence|postalcode|zipcode")),
    RECORD("a criminal record", Pattern.compile("criminalrecord|convictions?|policerecord"));

    // An achievement's picture is no portrait, and an issuer's address nobody's home.
    private static final Set<String> NOT_THE_PERSON =
            Set.of("achievement", "achievements", "issuer", "evidence", "alignment", "creator", "criteria");

    private final String what;
    private final Predicate<String> names;

    ProtectedAttribute(String what, Pattern names) {
        this.what = what;
        this.names = names.asMatchPredicate();
    }

    /** What it is, for a sentence that goes on after "This asks for". */
    String what() {
        return what;
    }

    /** The attribute that a path leads to or through, if any. */
    static Optional<ProtectedAttribute> at(ClaimsPath path) {
        var members = path.steps().stream()
                .filter(ClaimsPath.Member.class::isInstance)
                .map(ClaimsPath.Step::toString)
                .toList();
        if (members.stream().anyMatch(NOT_THE_PERSON::contains)) {
            return Optional.empty();
        }
        return members.stream()
                .map(ProtectedAttribute::plain)
                .flatMap(name -> Arrays.stream(values()).filter(attribute -> attribute.names.test(name)))
                .findFirst();
    }

    /** {@code birth_date}, {@code birthDate} and {@code birth-date} are one name. */
    private static String plain(String name) {
        return name.replaceAll("[^A-Za-z0-9]", "").toLowerCase(Locale.ROOT);
    }
}
