"""CoNLL-U in, sentences out: only the basic tree, without multiword and empty nodes; names from IOB2 beside it."""

from dataclasses import dataclass, replace


@dataclass
class Sentence:
    forms: list
    upos: list
    xpos: list
    heads: list  # 0 is the root, words count from 1
    deprels: list
    genre: str
    names: list = None  # labels of features.NAMES, where the sentence was annotated for names


def read_conllu(path):
    sentences, rows, genre = [], [], "other"
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            line = line.rstrip("\n")
            if line.startswith("# newdoc id = "):
                genre = genre_of(line[len("# newdoc id = "):])
            if line == "" and rows:
                sentences.append(sentence_of(rows, genre))
                rows = []
            elif line and not line.startswith("#"):
                columns = line.split("\t")
                if columns[0].isdigit():
                    rows.append(columns)
    if rows:
        sentences.append(sentence_of(rows, genre))
    return sentences


def read_names(path):
    """IOB2 of Universal NER: the words of a sentence to their labels."""
    labels = {}
    with open(path, encoding="utf-8") as file:
        for block in file.read().split("\n\n"):
            rows = [line.split("\t") for line in block.split("\n") if line and not line.startswith("# ")]
            labels[" ".join(row[1] for row in rows)] = ["O" if row[2] == "B-O" else row[2] for row in rows]
    return labels


def with_names(sentences, labels):
    return [replace(one, names=labels.get(" ".join(one.forms))) for one in sentences]


def genre_of(document):
    """GUM_news_x -> gum-news, weblog-x -> weblog."""
    return "gum-" + document.split("_")[1] if document.startswith("GUM_") else document.split("-")[0]


def sentence_of(rows, genre):
    column = lambda index: [row[index] for row in rows]
    return Sentence(column(1), column(3), column(4), [int(head) for head in column(6)], column(7), genre)
