package sample;

import io.vicfield.VicConverter;

abstract class Both<A, B> implements VicConverter<A, B> {}
