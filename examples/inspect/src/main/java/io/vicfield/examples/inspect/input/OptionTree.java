package io.vicfield.examples.inspect.input;

import io.vicfield.examples.console.Failure;
import io.vicfield.examples.inspect.input.Tree.Branch;
import io.vicfield.examples.inspect.input.Tree.Leaf;
import io.vicfield.examples.inspect.input.Tree.Row;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds keys and values in a document: {@code {"key": "value"}}, {@code [{"key": …, "value": …}]}, or what
 * {@code govc vm.info -e -json} prints. govc's older versions begin names with a capital letter.
 */
final class OptionTree {
    private static final List<String> KEY = List.of("key", "Key", "name", "Name");
    private static final List<String> VALUE = List.of("value", "Value");
    private static final List<String> MACHINES = List.of("virtualMachines", "VirtualMachines");
    private static final List<String> CONFIG = List.of("config", "Config");
    private static final List<String> OPTIONS = List.of("extraConfig", "ExtraConfig");
    /** The value in an object that also names the value's type. */
    private static final List<String> TYPED = List.of("_value", "Value");

    private final Content content;
    private final Pairs pairs = new Pairs();

    private OptionTree(Content content) {
        this.content = content;
    }

    /** Reads the values by key. */
    static Map<String, String> read(Content content, Tree tree) {
        OptionTree options = new OptionTree(content);
        options.add(tree);
        return options.pairs.checked(content);
    }

    private void add(Tree tree) {
        if (tree instanceof Row row) {
            row.elements().forEach(this::addOption);
        } else if (tree instanceof Branch branch) {
            addBranch(branch);
        } else {
            throw unknown("one value");
        }
    }

    private void addBranch(Branch branch) {
        Tree machines = find(branch, MACHINES);
        if (machines != null) {
            addMachine(machines);
        } else if (find(branch, OPTIONS) instanceof Row options) {
            add(options);
        } else if (find(branch, CONFIG) instanceof Branch config) {
            add(options(config));
        } else {
            branch.parts().forEach(pairs::add);
            branch.repeated().forEach(pairs::repeated);
        }
    }

    private void addMachine(Tree machines) {
        List<Tree> all = machines instanceof Row row ? row.elements() : List.of();
        if (all.size() != 1) {
            throw new Failure(
                    content.name() + ": holds " + all.size() + " VMs, not one: give govc vm.info the name of one VM");
        }
        Tree config = all.get(0) instanceof Branch machine ? find(machine, CONFIG) : null;
        add(options(config));
    }

    private Tree options(@Nullable Tree config) {
        Tree options = config instanceof Branch branch ? find(branch, OPTIONS) : null;
        if (options instanceof Row) {
            return options;
        }
        throw new Failure(content.name() + ": holds a VM without its extraConfig: use govc vm.info -e -json");
    }

    private void addOption(Tree option) {
        Tree key = option instanceof Branch branch ? find(branch, KEY) : null;
        Tree value = option instanceof Branch branch ? find(branch, VALUE) : null;
        if (!(key instanceof Leaf name) || name.text() == null || value == null) {
            throw unknown("a list of something else");
        }
        Tree plain = value instanceof Branch typed ? find(typed, TYPED) : value;
        pairs.add(name.text(), plain == null ? value : plain);
    }

    private static @Nullable Tree find(Branch branch, List<String> names) {
        return names.stream()
                .map(branch.parts()::get)
                .filter(part -> part != null)
                .findFirst()
                .orElse(null);
    }

    private Failure unknown(String what) {
        return new Failure(
                content.name() + ": holds " + what + ", not {\"key\": \"value\"}, [{\"key\": …, \"value\": …}]"
                        + " or the output of govc vm.info -e -json");
    }
}
