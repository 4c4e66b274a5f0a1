package io.vicfield.processor.report;

import static javax.tools.Diagnostic.Kind.ERROR;
import static javax.tools.Diagnostic.Kind.NOTE;
import static javax.tools.Diagnostic.Kind.WARNING;

import javax.tools.Diagnostic;

/**
 * The problems that the processor reports: the rule and the fix. Both are formats; the first argument is the name of the
 * record or component.
 */
public enum Problem {
    OFF_A_RECORD(
            1,
            "@VicField stands on %s, which is no component of a record",
            "Declare the type as a record, or take the annotation away."),
    GENERIC_RECORD(
            2,
            "record %s has type parameters: its keys' types would not be known when it is compiled",
            "Use a record per concrete type."),
    PRIVATE_RECORD(
            3,
            "record %s is private: its codec, a class of its own in this package, cannot see it",
            "Make it package-private or public."),
    UNACCOUNTED(
            4,
            "component %s has neither @VicField nor @VicIgnore: it would be lost in silence",
            "Give it a key with @VicField, or say with @VicIgnore that it is no configuration."),
    FIELD_AND_IGNORE(5, "component %s has both @VicField and @VicIgnore", "Keep one of them."),
    UNSUPPORTED_TYPE(6, "component %s has type %s, %s the wire format cannot hold", "%s"),
    HIDDEN_NON_PERSISTENT(
            7,
            "component %s is HIDDEN and NON_PERSISTENT, for which the wire has no key",
            "Only keys that the guest sees can be non-persistent: drop one of the two."),
    CONTRARY_SCOPES(8, "component %s is %s and %s: a key is either %s", "Drop one of the two."),
    DUPLICATE_KEY(9, "components %2$s and %1$s share the key %3$s%4$s", "Give one of them another key."),
    RESERVED_CHARACTER(
            10,
            "the key \"%2$s\" of component %1$s holds %3$s, which has a meaning of its own in keys",
            "Leave | (entries), @ (suffixes) and ~ (elements) out of keys."),
    BLANK_KEY(
            11, "the key of component %s is blank", "Name the key, or leave it out: it is the component's name then."),
    GUESTINFO_KEY(
            12,
            "the key \"%2$s\" of component %1$s starts with guestinfo., which only headers do",
            "Choose READ_ONLY or READ_WRITE and leave the header out of the key."),
    ENDLESS_RECURSION(
            13,
            "component %s holds its own record again (%s): reading would never end",
            "Give the component a depth, as in @VicField(depth = 3)."),
    REFRESH_NOT_VOLATILE(
            14, "component %s has a refresh method but is not VOLATILE", "Add Scope.VOLATILE, or drop refresh."),
    REFRESH_METHOD(
            15,
            "component %s is refreshed by %s, but the record has no instance method %s %2$s() that the codec can call",
            "Declare it without parameters, private and checked exceptions, with the component's type as its result."),
    CONVERTER_TYPE(
            16,
            "component %s has type %s, but %s converts %s",
            "The converter's second type must be the component's or its elements'."),
    CONVERTER_CONSTRUCTOR(
            17,
            "component %s is converted by %s, which the codec cannot construct",
            "Make it a top-level or static class that implements VicConverter with both types, and give it a constructor"
                    + " that this package can call, without parameters and checked exceptions."),
    DEFAULT_NOT_ALLOWED(
            18,
            "component %s has a defaultValue, but %s: an emptied value would come back as the default",
            "Drop defaultValue; only scalars that always have a key may have one."),
    DEFAULT_UNREADABLE(
            19,
            "the defaultValue of component %s is no %s",
            "Write it as it is on the wire, \"true\", \"42\", \"1E+00\" or \"2009-11-10 23:00:00 +0000 UTC\" say."),
    DEFAULT_SECRET(
            20,
            "component %s is a secret and has a defaultValue, which anybody can read in the class file",
            "Drop defaultValue."),
    NESTED_WITHOUT_FIELDS(
            21,
            "component %s holds record %s, which has no component with @VicField",
            "Annotate its components, give this one a converter, or mark it @VicIgnore."),
    NESTED_WITHOUT_CODEC(
            22,
            "component %s holds record %s, whose jar has no %s",
            "Compile that jar with vicfield-processor on its processor path."),
    TYPE_NOT_VISIBLE(
            23,
            "component %s holds %s, which its codec, a class of its own in this package, cannot see",
            "Make it, and the types around it, visible here."),
    NULLABLE_CONTAINER(
            24,
            "component %s is an optional %s, but an empty one writes nothing: absent and empty are the same",
            "Drop the optional; an absent one is read as empty."),
    NULLABLE_ELEMENT(
            25,
            "component %s has elements that may be absent: they would write no key, and not come back",
            "Use elements that are always there."),
    INDEXED_NOT_SCALARS(
            26,
            "component %s is INDEXED but holds no list of scalars; lists of anything else are indexed already",
            "Drop list."),
    ENUM_DUPLICATE(
            27,
            "component %s is a %s, whose constants %s and %s are both \"%s\" on the wire",
            "Give each constant a @VicValue of its own."),
    ENUM_TEXT(
            28,
            "component %s is a %s, whose constant %s has the text \"%s\", which cannot be an element or a name",
            "Leave | and @ out of @VicValue, and do not use <nil>."),
    NAMESPACE(
            29,
            "the namespace \"%2$s\" of %1$s is no single name with a dot behind it",
            "Write it as in @VicNamespace(\"myapp.\")."),
    NAMESPACE_OFF_A_RECORD(
            30,
            "@VicNamespace stands on %s, which is no record with @VicField components",
            "Move it to the record at the root of the configuration."),
    REQUIRED_OPTIONAL(31, "component %s is required, but %s", "Drop one of the two."),
    VALUE_OFF_AN_ENUM(32, "@VicValue stands on %s, which is no enum constant", "Take the annotation away."),
    NAME_TAKEN(
            34,
            "record %s would get the class %s, but there is such a class already",
            "Rename that class, or the record."),
    HIDDEN_BELOW_NON_PERSISTENT(
            WARNING,
            35,
            "component %s is NON_PERSISTENT, so the HIDDEN %s below it has no key and is read as zero",
            "Add @SuppressWarnings(\"vicfield\") to the component if that is meant."),
    IGNORE_OFF_A_RECORD(
            36,
            "@VicIgnore stands on %s, which is no component of a record with @VicField components",
            "Take the annotation away."),
    NULLABLE_PRIMITIVE(
            37,
            "component %s is @Nullable but a primitive, which is always there",
            "Use the boxed type, or drop @Nullable."),
    ENDLESS_VALUE(
            38,
            "component %s always holds its own record again (%s): no value of it would ever end",
            "Make it an Optional, or a list or map, and give it a depth."),
    KEY_OPERATION(
            39,
            "component %s has the name of what every typed key does, %s()",
            "Rename the component; its key on the wire may stay, with @VicField(key = \"%1$s\")."),
    GROUP_NAME(
            40,
            "component %s is in the group \"%s\", a name that %s",
            "Its generation's key is the name with a ~ behind it: choose a word without | @ ~ . and /."),
    GROUP_SCOPE(
            41,
            "component %s is in group %s, but %s is %s and %s is %s",
            "Give all members and what is below them one scope: who writes or reads a group does so with all of it."),
    GROUP_ONE_WAY(
            42,
            "component %s is in group %s, but %s is never %s",
            "Drop what keeps it from that, or take it out of the group."),
    GROUP_OPTIONAL(
            43,
            "component %s is in group %s, but %s may be absent: where a guest, which cannot delete keys, writes the group"
                    + " an earlier value would stay",
            "Use a value that is always there, as \"\" or an empty list are, or take it out of the group."),
    GROUP_IN_GROUP(
            44, "component %s is in group %s, but %s below it is in a group of its own", "Keep one of the groups."),
    GROUP_OF_ONE(
            WARNING,
            45,
            "component %s is all there is of group %s: one key is always written and read as one",
            "Name the group at the others too, or drop atomic."),
    OPTION(
            50,
            "the compiler's option -A%s %s",
            "Use -Avicfield.keys=none, or -Avicfield.lock=FOLDER, alone or with -Avicfield.lock.update=true and"
                    + " -Avicfield.lock.complete=true."),
    LOCK_FOLDER(
            51,
            "the folder of -Avicfield.lock=%s %s",
            "Check the path, which starts where the compiler does; with -Avicfield.lock.update=true beside it, the folder"
                    + " and its files are written."),
    NOT_LOCKED(
            52,
            "record %s has no lock: there is no %s",
            "Compile once with -Avicfield.lock.update=true, and commit that file."),
    LOCK_FILE(
            53,
            "the file %2$s of record %1$s %3$s",
            "A lock is restored from version control, or written anew with -Avicfield.lock.update=true."),
    LOCK_REMOVED(
            54,
            "record %s no longer %s %s, as component %s does in its lock: %6$s",
            "Take that back, or name the key in the formerKeys of what takes its place: %5$s. If nobody needs it, write the"
                    + " lock anew with"
                    + " -Avicfield.lock.update=true."),
    LOCK_MOVED(
            55,
            "component %s has the key %s (%s), but %s (%s) in its lock: what VMs hold there would be lost",
            "Read it too: %6$s. If nobody needs it, write the lock anew with -Avicfield.lock.update=true."),
    LOCK_TYPE(
            56,
            "component %s holds %s, but %s in its lock: what VMs hold could not be read, nor what is written by programs"
                    + " of before",
            "Keep the type, or give the new one a key of its own. If both read the same, write the lock anew with"
                    + " -Avicfield.lock.update=true."),
    LOCK_NAMESPACE(
            57,
            "record %s has the namespace %s, but %s in its lock: VMs would lose every key",
            "Keep the namespace. If the record is no root, or no VM has its keys, write the lock anew with"
                    + " -Avicfield.lock.update=true."),
    LOCK_FORMER(
            58,
            "component %s no longer reads its former key %s (%s): VMs that were not written since would lose it",
            "Keep it: %4$s. When no such VM is left, say so with until, write the lock anew with"
                    + " -Avicfield.lock.update=true, and take it away after that version."),
    LOCK_BEHIND(
            NOTE,
            59,
            "record %s has more than its lock, or says it otherwise, by which no key is lost",
            "Write the lock anew with -Avicfield.lock.update=true, so that it guards that too."),
    TOO_DEEP(
            60,
            "component %s has a depth with room for more than %s records below it, all of which reading may look for",
            "Give it a smaller depth: each component that holds its record again multiplies them."),
    FORMER_KEY(
            61,
            "the former key %3$s of component %1$s is %2$s%4$s",
            "Name the key that earlier versions wrote for this component alone."),
    KEY_REFUSED(
            WARNING,
            62,
            "the key \"%2$s\" of component %1$s %3$s, for which it is refused by %4$s",
            "Choose another key, or add @SuppressWarnings(\"vicfield\") to the component if none of these ever has it."),
    KEY_REFUSED_EVERYWHERE(
            63,
            "the key \"%2$s\" of component %1$s %3$s, for which it is refused wherever a VM's keys are kept",
            "Choose another key."),
    LOCK_WITHOUT_RECORD(
            65,
            "%s is the lock of a record that is not in this compilation: VMs would lose every key of it",
            "Bring the record back, or delete that file if no VM has its keys. A compilation of some records alone takes no"
                    + " -Avicfield.lock.complete."),
    IMPLICIT_CLASS(
            66,
            "record %s is in a file without a class, whose records no other file can name",
            "Move the record to a file of its own, or put the contents of this file into a class.");

    private final Diagnostic.Kind kind;
    private final int number;
    private final String rule;
    private final String mend;

    Problem(int number, String rule, String mend) {
        this(ERROR, number, rule, mend);
    }

    Problem(Diagnostic.Kind kind, int number, String rule, String mend) {
        this.kind = kind;
        this.number = number;
        this.rule = rule;
        this.mend = mend;
    }

    /** The code in messages and documentation: {@code VIC004}. */
    public String code() {
        return String.format("VIC%03d", number);
    }

    Diagnostic.Kind kind() {
        return kind;
    }

    String rule() {
        return rule;
    }

    String mend() {
        return mend;
    }

    /** Code, rule and fix in one line. The fix {@code %s} is the last argument. */
    String message(Object... arguments) {
        String fix = mend.equals("%s") ? (String) arguments[arguments.length - 1] : String.format(mend, arguments);
        return "[" + code() + "] " + String.format(rule, arguments) + ". " + fix;
    }
}
