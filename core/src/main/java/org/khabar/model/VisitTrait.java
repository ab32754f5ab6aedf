package org.khabar.model;

/** What else the text says of a {@link Visit}; one visit may have several traits. */
public enum VisitTrait {
    /** Between two states. */
    BILATERAL,
    /** To a conference or a summit. */
    MULTILATERAL_EVENT,
    /** One leg of a tour. */
    TOUR_LEG,
    /** The first of its kind. */
    FIRST,
    /** Called historic. */
    HISTORIC,
    /** Not announced before. */
    SURPRISE,
    /** In return for an earlier visit. */
    RETURN,
    /** Called short. */
    SHORT
}
