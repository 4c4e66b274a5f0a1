package io.vicfield.examples.benchmarks;

import io.vicfield.extraconfig.OptionAccess;

/** An option value as vSphere's libraries have it: a key, and a value of any type. */
record Option(String key, Object value) {
    static final OptionAccess<Option> ACCESS = new OptionAccess<>() {
        @Override
        public String key(Option option) {
            return option.key();
        }

        @Override
        public Object value(Option option) {
            return option.value();
        }
    };
}
