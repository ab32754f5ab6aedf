package org.khabar.model;

/** What a {@link Place} is. */
public enum PlaceKind {
    /** A city, a town or a village; a capital is one whose {@link Place#capitalOf()} is set. */
    CITY,
    /** A province, an island, a part of the world. */
    REGION,
    /** A sea, a strait, a river. */
    WATER,
    /** A named building, a border post, a plant. */
    FACILITY,
    /** An airport. */
    AIRPORT,
    /** A place of another kind. */
    OTHER
}
