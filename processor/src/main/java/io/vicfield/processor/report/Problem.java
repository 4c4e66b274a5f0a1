package io.vicfield.processor.report;

import static javax.tools.Diagnostic.Kind.ERROR;
import static javax.tools.Diagnostic.Kind.NOTE;
import static javax.tools.Diagnostic.Kind.WARNING;

import javax.tools.Diagnostic;

/**
 * The problems that the processor reports, each with its fix. Both are formats. The first argument is the name of the
 * record or component.
 */
public enum Problem {
    OFF_A_RECORD(
            1,
            "`@VicField` is on `%s`, which is not a record component",
            "Declare the type as a record, or remove the annotation."),
    GENERIC_RECORD(
            2,
            "Record `%s` has type parameters, so vicfield cannot know the types of its values",
            "Use a record for each concrete type."),
    PRIVATE_RECORD(
            3,
            "Record `%s` or a type around it is private, so the generated codec in its package cannot access the record",
            "Make the record and the types around it package-private or public."),
    UNACCOUNTED(
            4,
            "Component `%s` has neither `@VicField` nor `@VicIgnore`: its value would be lost silently",
            "Add `@VicField` to encode the component, or `@VicIgnore` to leave it out."),
    FIELD_AND_IGNORE(5, "Component `%s` has both `@VicField` and `@VicIgnore`", "Keep one of the two annotations."),
    UNSUPPORTED_TYPE(6, "Component `%s` has type `%s`, %s vicfield cannot encode", "%s"),
    HIDDEN_NON_PERSISTENT(
            7,
            "Component `%s` is HIDDEN and NON_PERSISTENT, but only a key that the guest sees can be "
                    + "non-persistent",
            "Remove one of the two scopes."),
    CONTRARY_SCOPES(8, "Component `%s` is %s and %s, but a key is either %s", "Remove one of the two scopes."),
    DUPLICATE_KEY(9, "Components `%2$s` and `%1$s` have the same key `%3$s`%4$s", "Give one of them another key."),
    RESERVED_CHARACTER(
            10,
            "Component `%1$s` has the key `%2$s`, which contains the reserved character `%3$s`",
            "Use a key without `|`, `@` and `~`: vicfield marks entries, suffixes and elements with them."),
    BLANK_KEY(11, "Component `%s` has a blank key", "Write a key, or remove `key` to use the component's name."),
    GUESTINFO_KEY(
            12,
            "Component `%1$s` has the key `%2$s`, which starts with `guestinfo.`, but the scope adds this header",
            "Choose READ_ONLY or READ_WRITE, and remove the header from the key. For a key of another program, use `exactKey`."),
    ENDLESS_RECURSION(
            13,
            "Component `%s` contains its own record (%s), so decoding would never end",
            "Limit the depth, for example `@VicField(depth = 3)`."),
    REFRESH_NOT_VOLATILE(
            14,
            "Component `%s` has a `refresh` method, but not the scope VOLATILE",
            "Add VOLATILE, or remove `refresh`."),
    REFRESH_METHOD(
            15,
            "Component `%s` has the refresh method `%s`, but the record has no instance method `%s %2$s()` that "
                    + "the codec can call",
            "Declare the method without parameters and checked exceptions, not private, and with the "
                    + "component's type as result."),
    CONVERTER_TYPE(16, "Component `%s` has type `%s`, but its converter `%s` converts `%s`", "%s"),
    CONVERTER_CONSTRUCTOR(
            17,
            "Component `%s` has the converter `%s`, which the codec cannot construct",
            "Use a top-level or static class that implements `VicConverter` with both type arguments. Give it a "
                    + "constructor that this package can call, without parameters and checked exceptions."),
    DEFAULT_NOT_ALLOWED(
            18,
            "Component `%s` has a `defaultValue`, but %s: an empty value would decode as the default",
            "Remove `defaultValue`. Only scalars that always write a key can have a default."),
    DEFAULT_UNREADABLE(19, "Component `%s` has a `defaultValue` that does not parse as `%s`", "%s"),
    DEFAULT_SECRET(
            20,
            "Component `%s` is a secret and has a `defaultValue`, which everyone can read in the class file",
            "Remove `defaultValue`."),
    NESTED_WITHOUT_FIELDS(
            21,
            "Component `%s` holds record `%s`, which has no component with `@VicField`",
            "Add `@VicField` to the record's components. To store the record as another type, name a converter with "
                    + "`converter` or `@VicConverters`. To leave it out, replace `@VicField` with `@VicIgnore`."),
    NESTED_WITHOUT_CODEC(
            22,
            "Component `%s` holds record `%s`, but its jar does not contain the codec `%s`",
            "Compile that jar with vicfield-processor on the processor path, or name a converter with `converter` or "
                    + "`@VicConverters`."),
    TYPE_NOT_VISIBLE(
            23,
            "Component `%s` uses type `%s`, which the generated codec in this package cannot access",
            "Make the type and its enclosing types visible in this package."),
    NULLABLE_CONTAINER(
            24,
            "Component `%s` is an optional `%s`, but an empty value writes no key, so it would decode as missing",
            "Remove the `Optional` or `@Nullable`. A missing value decodes as empty."),
    NULLABLE_ELEMENT(
            25,
            "Component `%s` has elements that may be absent: they would write no key and be lost",
            "Use elements without `Optional` and `@Nullable`."),
    INDEXED_NOT_SCALARS(
            26,
            "Component `%s` is INDEXED, but is not a list of scalars; other lists are always indexed",
            "Remove `list`."),
    ENUM_DUPLICATE(
            27,
            "Component `%s` has the enum type `%s`, whose constants `%s` and `%s` have the same value `%s`",
            "Give each constant a different `@VicValue`."),
    ENUM_TEXT(
            28,
            "Component `%s` has the enum type `%s`, whose constant `%s` has the value `%s`, which cannot be an "
                    + "element or a name",
            "Use a `@VicValue` without `|` and `@`, other than `<nil>`."),
    NAMESPACE(
            29,
            "Record `%s` has the namespace `%s`, which is not a single name that ends with a dot",
            "Write a namespace such as `@VicNamespace(%3$s)`."),
    NAMESPACE_OFF_A_RECORD(
            30,
            "`@VicNamespace` is on `%s`, which gets no codec: %s",
            "Move it to the root record of the configuration. Each component of that record needs `@VicField` or "
                    + "`@VicIgnore`."),
    REQUIRED_OPTIONAL(31, "Component `%s` is `required`, but %s", "Remove one of the two."),
    VALUE_OFF_AN_ENUM(32, "`@VicValue` is on `%s`, which is not an enum constant", "Remove the annotation."),
    NAME_TAKEN(34, "Record `%s` needs the generated class `%s`, but %s", "Rename one of the two."),
    HIDDEN_BELOW_NON_PERSISTENT(
            WARNING,
            35,
            "Component `%s` is NON_PERSISTENT, so its HIDDEN component `%s` has no key and decodes as zero",
            "Remove one of the two scopes, or add `@SuppressWarnings(\"vicfield\")` to the component."),
    IGNORE_OFF_A_RECORD(
            36,
            "`@VicIgnore` is on `%s`, which is not a component of a record with `@VicField` components",
            "Remove the annotation. To encode the record, add `@VicField` to its other components."),
    NULLABLE_PRIMITIVE(
            37,
            "Component `%s` is `@Nullable`, but its primitive type is never null",
            "Use the boxed type, or remove `@Nullable`."),
    ENDLESS_VALUE(
            38,
            "Component `%s` always contains its own record (%s), so no value of the record can exist",
            "Use an `Optional`, a list or a map, and limit its `depth`."),
    KEY_OPERATION(
            39,
            "Component `%s` has the name of a method of every typed key, `%s()`",
            "Rename the component. `@VicField(key = \"%1$s\")` keeps its key."),
    GROUP_NAME(
            40,
            "Component `%s` is in group `%s`, but the name of a group %s",
            "Choose another name: the key of the group's generation contains it."),
    GROUP_SCOPE(
            41,
            "Component `%s` is in group `%s`, but `%s` is %s and `%s` is %s",
            "Give all members, and the components below them, the same scope: a program reads or writes the "
                    + "whole group."),
    GROUP_ONE_WAY(
            42,
            "Component `%s` is in group `%s`, but `%s` is never %s",
            "Encode and decode all members of a group, or remove the component from the group."),
    GROUP_OPTIONAL(
            43,
            "Component `%s` is in group `%s`, but `%s` may be absent: a guest cannot delete keys, so an earlier "
                    + "value would remain",
            "Use a value that is never absent, such as an empty string or list, or remove the component from "
                    + "the group."),
    GROUP_IN_GROUP(
            44,
            "Component `%s` is in group `%s`, but `%s` below it has a group of its own",
            "Keep one of the two groups."),
    GROUP_OF_ONE(
            WARNING,
            45,
            "Component `%s` is the only component of group `%s`, and a single key needs no group",
            "Add other components to the group, or remove `atomic`."),
    OPTION(
            50,
            "Compiler option `-A%s` %s",
            "Use `-Avicfield.keys=none` or `-Avicfield.lock=FOLDER`. A lock also takes "
                    + "`-Avicfield.lock.update=true` and `-Avicfield.lock.complete=true`."),
    LOCK_FOLDER(
            51,
            "Folder `%s` of `-Avicfield.lock` %s",
            "Check the path, which is relative to the compiler's working directory. To create the folder and "
                    + "its files, add `-Avicfield.lock.update=true`."),
    NOT_LOCKED(
            52,
            "Record `%s` has no lock: the file `%s` does not exist",
            "Compile once with `-Avicfield.lock.update=true`, and commit the file."),
    LOCK_FILE(
            53,
            "File `%2$s` of record `%1$s` %3$s",
            "Restore the lock from version control, or write it again with `-Avicfield.lock.update=true`."),
    LOCK_REMOVED(
            54,
            "Record `%s` no longer %s %s, but component `%s` of its lock does: %6$s",
            "Undo the change, or add `%5$s` to the `formerKeys` of the component that replaces it. If nobody "
                    + "needs the key, update the lock with `-Avicfield.lock.update=true`."),
    LOCK_MOVED(
            55,
            "Component `%s` has the key `%s` (%s), but `%s` (%s) in its lock: values that VMs store under the "
                    + "old key would be lost",
            "%6$s If nobody needs the old key, update the lock with `-Avicfield.lock.update=true`."),
    LOCK_TYPE(
            56,
            "Component `%s` has the stored type `%s`, but `%s` in its lock: old and new programs could not "
                    + "decode each other's values",
            "Keep the type, or give the new type another key. If both types decode the same values, update the "
                    + "lock with `-Avicfield.lock.update=true`."),
    LOCK_NAMESPACE(
            57,
            "Record `%s` has the namespace `%s`, but `%s` in its lock: all values that VMs store would be lost",
            "Keep the namespace. If the record is not a root, or no VM has its keys, update the lock with "
                    + "`-Avicfield.lock.update=true`."),
    LOCK_FORMER(
            58,
            "Component `%s` no longer reads its former key `%s` (%s): VMs that still store the former key would "
                    + "lose the value",
            "Keep `%4$s`. When no VM has the former key, set `until`, update the lock with "
                    + "`-Avicfield.lock.update=true`, and remove the former key after that version."),
    LOCK_BEHIND(
            NOTE,
            59,
            "Record `%s` differs from its lock, but no key would be lost",
            "To lock the changes too, update the lock with `-Avicfield.lock.update=true`."),
    TOO_DEEP(
            60,
            "Component `%s` has a `depth` that allows more than %s records below it, and decoding may look for "
                    + "each",
            "Use a smaller `depth`. Each component that contains its own record multiplies the number of records."),
    FORMER_KEY(
            61,
            "Component `%1$s` has the former key `%3$s`, which is %2$s%4$s",
            "Use a key that earlier versions wrote for this component only."),
    KEY_REFUSED(
            WARNING,
            62,
            "Component `%1$s` has the %2$s `%3$s`, which %4$s: %5$s cannot store it",
            "Choose another %2$s, or add `@SuppressWarnings(\"vicfield\")` to the component if its key is never "
                    + "stored there."),
    KEY_REFUSED_EVERYWHERE(
            63, "Component `%1$s` has the %2$s `%3$s`, which %4$s: no VM can store it", "Remove the character."),
    LOCK_WITHOUT_RECORD(
            65,
            "File `%s` is the lock of a record that this compilation does not contain: all values that VMs "
                    + "store would be lost",
            "Restore the record, or delete the file if no VM has its keys. To compile only some records, remove "
                    + "`-Avicfield.lock.complete`."),
    IMPLICIT_CLASS(
            66,
            "Record `%s` is in a file without a class, so the generated codec in its own file cannot name the record",
            "Move the record to its own file, or put the contents of this file into a class."),
    UNSCOPED_ROOT(
            WARNING,
            67,
            "Component `%s` has no scope, so its key `%s` is hidden from the guest and lacks the namespace `%s`",
            "Add READ_ONLY or READ_WRITE. If the guest must not see the value, add HIDDEN, and a unique key such as "
                    + "`%3$s%1$s`. To keep this key, add `@SuppressWarnings(\"vicfield\")`."),
    VM_SETTING(
            68,
            "Component `%s` has the hidden key `%s`, which is a setting of the VM itself",
            "Use another key, such as `%3$s%1$s`, or add READ_ONLY or READ_WRITE. To only read the setting, add "
                    + "`skipEncode = true`. To change it, write the key as `exactKey`. vSphere's API ignores the keys of "
                    + "settings that have a property of their own, such as `memsize`."),
    FORMER_GUEST_WRITABLE(
            69,
            "Component `%s` has the former key `%s`, which the guest can write, although it cannot write the current key: "
                    + "a program outside the VM would decode what the guest writes there",
            "Remove the former key, or migrate the stored values. If the guest may set the value, add "
                    + "`guestWritable = true` to the former key."),
    GUEST_ENTRIES(
            WARNING,
            70,
            "Component `%s` is READ_WRITE, so the guest decides which entries exist, but it cannot write `%s` below them",
            "Make the component READ_ONLY, or move the values that the guest cannot write to a component of their own. If "
                    + "the guest may remove them, add `@SuppressWarnings(\"vicfield\")`."),
    CONVERTER_TWICE(
            71,
            "`@VicConverters` on `%s` has two converters of one type: `%s` and `%s` both convert `%s`",
            "Keep one of the two. A component can name another one with `converter`."),
    MISSING_VALUE(
            WARNING,
            72,
            "Record `%s` has components that decode as null or as the year 1 if their keys are missing: %s",
            "Use an `Optional`, `@Nullable`, a `defaultValue` or `required = true`. If the program handles these values, "
                    + "add `@SuppressWarnings(\"vicfield:missing\")`."),
    EXACT_KEY(73, "Component `%s` has the exact key `%s`, %s", "%s"),
    EXACT_KEY_SCOPE(
            74,
            "Component `%s` has the exact key `%s` and the scope %s, but the key is %4$s",
            "Remove `scope`: an exact key shows its scope."),
    EXACT_KEY_TYPE(
            75,
            "Component `%s` has the exact key `%s`, but its value needs more than one key",
            "Use a type that is stored as one string, or a `converter` to such a type."),
    EXACT_KEY_NESTED(
            76,
            "Component `%s` holds component `%s`, which has the exact key `%s`, but only a root record may have exact keys",
            "Encode the record with its own codec. Several records can be stored in one VM."),
    ENCODING(77, "Component `%s` has an `encoding`, but %s", "%s"),
    CLEAR_BELOW_SECRET(
            WARNING,
            78,
            "Component `%s` is SECRET, but `%s` below it has a scope of its own, so its value is not sealed",
            "Add SECRET to that scope, or remove the scope. If the value is not secret, add "
                    + "`@SuppressWarnings(\"vicfield\")` to the component.");

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

    /** Formats code, problem and fix on one line. If the fix is {@code %s}, it is the last argument. */
    String message(Object... arguments) {
        String fix = mend.equals("%s") ? (String) arguments[arguments.length - 1] : String.format(mend, arguments);
        return "[" + code() + "] " + String.format(rule, arguments) + ". " + fix;
    }
}
