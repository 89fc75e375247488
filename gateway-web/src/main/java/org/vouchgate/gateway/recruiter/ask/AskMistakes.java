package org.vouchgate.gateway.recruiter.ask;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.vouchgate.gateway.batch.CandidateList;
import org.vouchgate.gateway.platform.MailSettings;
import org.vouchgate.gateway.recruiter.Mistakes;
import org.vouchgate.words.Words;

/** Looks for what is wrong with a form, field by field, in the recruiter's language. */
final class AskMistakes {

    private static final int LONGEST = 200;
    private static final int LONGEST_ADDRESS = 320;
    private static final int LONGEST_PURPOSE = 1000;
    private static final String FORMULA = "=+-@";

    private final Asking asking;
    private final Words words;
    private final Map<String, String> found = new LinkedHashMap<>();

    private AskMistakes(Asking asking, Words words) {
        this.asking = asking;
        this.words = words;
    }

    static Mistakes in(AskForm form, UUID employer, Asking asking, Words words) {
        var look = new AskMistakes(asking, words);
        look.line("name", form.name(), LONGEST);
        look.line("reference", form.reference(), LONGEST);
        look.address(form);
        look.what(form.what(), employer);
        return new Mistakes(look.found);
    }

    static Mistakes in(WhatForm form, UUID employer, Asking asking, Words words) {
        var look = new AskMistakes(asking, words);
        look.what(form, employer);
        return new Mistakes(look.found);
    }

    private void what(WhatForm form, UUID employer) {
        if (!asking.knows(employer, form)) {
            found.put("template", words.say("ask.mistake.template"));
        }
        if (!asking.mayKeepFor(employer, form.retention())) {
            found.put("retention", words.say("ask.mistake.retention"));
        }
        if (Words.in(form.language()).isEmpty()) {
            found.put("language", words.say("ask.mistake.language"));
        }
        if (form.purpose().length() > LONGEST_PURPOSE) {
            found.put("purpose", words.say("ask.mistake.too-long", LONGEST_PURPOSE));
        } else if (CandidateList.hidesSomething(form.purpose().replace("\n", ""))) {
            found.put("purpose", words.say("ask.mistake.hidden"));
        }
    }

    private void address(AskForm form) {
        line("email", form.email(), LONGEST_ADDRESS);
        if (found.containsKey("email")) {
            return;
        }
        if (form.byMail() && !asking.sendsMail()) {
            found.put("", words.say("ask.mail-off"));
        } else if (form.byMail() && form.email().isEmpty()) {
            found.put("email", words.say("ask.mistake.no-address"));
        } else if (!form.email().isEmpty() && !MailSettings.isAddress(form.email())) {
            found.put("email", words.say("ask.mistake.bad-address"));
        }
    }

    private void line(String field, String text, int most) {
        if (text.length() > most) {
            found.put(field, words.say("ask.mistake.too-long", most));
        } else if (CandidateList.hidesSomething(text)) {
            found.put(field, words.say("ask.mistake.hidden"));
        } else if (!text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0) {
            found.put(field, words.say("ask.mistake.formula"));
        }
    }
}
