package org.vouchgate.ats.file;

/** What came of a call to a file server. */
public sealed interface FileReply {

    /** Takes the branch that fits. A new kind breaks every caller at compile time. */
    <R> R fold(Cases<R> cases);

    /** One branch per kind. */
    interface Cases<R> {
        R done(Done done);

        R content(Content content);

        R missing(Missing missing);

        R noAnswer(NoAnswer silence);

        R refused(Refused refused);

        R forbidden(Forbidden forbidden);
    }

    /** It is written, whole. */
    record Done() implements FileReply {
        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.done(this);
        }
    }

    /** It was read. The bytes are not copied, and not to be changed. */
    record Content(byte[] bytes) implements FileReply {
        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.content(this);
        }

        @Override
        public String toString() {
            return "Content[" + bytes.length + " bytes]";
        }
    }

    /** There is no such file. */
    record Missing() implements FileReply {
        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.missing(this);
        }
    }

    /**
     * The server could not be reached, or the connection broke.
     *
     * @param perhapsDone false only if it is certain that nothing was written
     */
    record NoAnswer(boolean perhapsDone) implements FileReply {
        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.noAnswer(this);
        }
    }

    /**
     * The server refuses: login, rights, space.
     *
     * @param why for an operator; names no file and no person
     */
    record Refused(String why) implements FileReply {
        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.refused(this);
        }
    }

    /** The guard refused the address, or the server showed another key than the one that was named. Nothing was sent. */
    record Forbidden() implements FileReply {
        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.forbidden(this);
        }
    }
}
