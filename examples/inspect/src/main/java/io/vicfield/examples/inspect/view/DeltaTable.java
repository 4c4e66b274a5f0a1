package io.vicfield.examples.inspect.view;

import io.vicfield.examples.inspect.records.Difference;
import io.vicfield.examples.inspect.records.Stored;
import io.vicfield.examples.inspect.terminal.Column;
import io.vicfield.examples.inspect.terminal.Table;
import io.vicfield.extraconfig.OptionChange;
import java.util.List;

/** Formats changes as a table with a line per key. */
public final class DeltaTable {
    private DeltaTable() {}

    /** Returns a table; masks secret and sensitive values. */
    public static Table of(Stored stored, List<OptionChange> changes, String before, String after) {
        Table table = new Table(Column.text("CHANGE"), Column.path("KEY"), Column.text(before), Column.text(after));
        for (OptionChange change : changes) {
            Difference texts = new Difference(
                    change.key(), stored.values().get(change.key()), change.text(), stored.masks(change.key()));
            table.add(change.isDeletion() ? "delete" : "put", change.key(), texts.shownBefore(), texts.shownAfter());
        }
        return table;
    }
}
